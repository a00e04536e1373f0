package nl.ibp.ui.mail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.mail.FollowingMail;
import nl.ibp.workflow.mail.MailEvent;
import nl.ibp.workflow.mail.TroubledMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubledMailsTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));

    private final FollowingMail following = mock(FollowingMail.class);
    private final NameBook names = mock(NameBook.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(following.isMailOn()).thenReturn(true);
        when(names.person(any())).thenAnswer(call -> "persoon " + call.getArgument(0));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void sendsAgainWhatDidNotArrive() {
        when(following.troubled(ADMINISTRATOR))
                .thenReturn(
                        List.of(mail(MailEvent.DIGEST, false, "550 nobody here"), mail(MailEvent.OVERDUE, true, "")))
                .thenReturn(List.of());
        show();
        assertThat(text())
                .contains("persoon ik", "Dagoverzicht", "4 mei 2026 10:00", "Niet aangekomen", "550 nobody here")
                .contains("Niet zeker of hij aankwam");

        _click(_find(Button.class).get(0));

        verify(following).sendAgain(ADMINISTRATOR, 7);
        assertThat(text()).contains("De mail wordt opnieuw verstuurd.", "Er is geen mail blijven steken.");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void tellsHowMailIsTurnedOn() {
        when(following.isMailOn()).thenReturn(false);

        show();

        assertThat(text()).contains("Mail staat uit", "IBP_MAIL_HOST");
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatAMailIsAbout(MailEvent event) {
        when(following.troubled(ADMINISTRATOR)).thenReturn(List.of(mail(event, false, "")));

        show();

        assertThat(text()).doesNotContain("mail.trouble");
        assertThat(_get(Button.class).getText()).isEqualTo("Stuur opnieuw");
    }

    private void show() {
        UI.getCurrent()
                .add(new TroubledMails(() -> ADMINISTRATOR, following, names, mock(RefusalTexts.class))
                        .section(Languages.DUTCH));
    }

    private static TroubledMail mail(MailEvent event, boolean inDoubt, String problem) {
        return new TroubledMail(7, new PersonId("ik"), event, 1, Fixtures.NOW, inDoubt, problem);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
