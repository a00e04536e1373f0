package nl.ibp.ui.feed;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.layout.PublicAddress;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.FeedKey;
import nl.ibp.workflow.calendar.KeepingCalendarFeed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody makes the address of their calendar, sees it once, and takes it back. */
class CalendarFeedSectionTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ME = new Actor(new PersonId("ik"), Set.of(new SeatId("manager")));
    private static final String ADDRESS = "https://ibp.example/agenda/sleutel.ics";

    private final KeepingCalendarFeed keeping = mock(KeepingCalendarFeed.class);
    private final PublicAddress address = mock(PublicAddress.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(address.of(any(), any())).thenAnswer(call -> "https://ibp.example/" + call.getArgument(0));
        when(keeping.make(any(), any())).thenAnswer(call -> {
            thereIs(null);
            return new FeedKey("sleutel");
        });
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void makesOneAndShowsItOnceWithWhatToDo() {
        show();
        assertThat(text()).contains("Er is nu geen adres");

        _click(button("Maak agenda-adres"));

        verify(keeping).make(ME, Languages.DUTCH);
        assertThat(_get(TextField.class).getValue()).isEqualTo(ADDRESS);
        assertThat(_get(TextField.class).isReadOnly()).isTrue();
        assertThat(text())
                .contains("Het agenda-adres is gemaakt.", "U ziet dit adres alleen nu", "Kopieer adres", "Outlook")
                .contains("ma 4 mei 2026 10:00", "nog niet");

        UI.getCurrent().removeAll();
        show();
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void makesItInTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
        show();

        _click(button("Make a calendar address"));

        verify(keeping).make(ME, Languages.ENGLISH);
    }

    @Test
    void saysWhenItWasLastRead() {
        thereIs(Fixtures.NOW.plusSeconds(3600));

        show();

        assertThat(text()).contains("Voor het laatst opgehaald", "ma 4 mei 2026 11:00");
    }

    @Test
    void replacesOneOnlyAfterAQuestion() {
        thereIs(Fixtures.NOW);
        show();

        _click(button("Maak een nieuw adres"));
        verify(keeping, never()).make(any(), any());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(keeping).make(ME, Languages.DUTCH);
        assertThat(_get(TextField.class).getValue()).isEqualTo(ADDRESS);
    }

    @Test
    void revokesItOnlyAfterAQuestion() {
        thereIs(Fixtures.NOW);
        show();

        _click(button("Trek adres in"));
        verify(keeping, never()).revoke(any());
        when(keeping.find(ME)).thenReturn(Optional.empty());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        verify(keeping).revoke(ME);
        assertThat(text()).contains("Het agenda-adres is ingetrokken.", "Er is nu geen adres");
        assertThat(_find(TextField.class)).isEmpty();
    }

    private void thereIs(@Nullable Instant lastRead) {
        when(keeping.find(ME))
                .thenReturn(Optional.of(new CalendarFeed("", ME.person(), Languages.DUTCH, Fixtures.NOW, lastRead)));
    }

    private void show() {
        FeedDesk desk = new FeedDesk(() -> ME, keeping, address);
        UI page = UI.getCurrent();
        page.add(new CalendarFeedSection(desk, page::add));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
