package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.workflow.retention.KeepingRetention;
import nl.ibp.workflow.retention.KeepingRetention.Kept;
import nl.ibp.workflow.retention.Perishable.Stock;
import nl.ibp.workflow.retention.RetentionTerms.Cleared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator reads what goes, and says when. */
class RetentionViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final Kept NOTICES = new Kept(
            RetentionTerm.usual(KeptKind.NOTICE),
            new Stock(1204, Instant.parse("2024-05-03T10:00:00Z")),
            new Cleared(Instant.parse("2026-11-26T05:00:00Z"), 17));
    private static final Kept MAILS = new Kept(new RetentionTerm(KeptKind.MAIL, 60), new Stock(0, null), null);

    private final KeepingRetention keeping = mock(KeepingRetention.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(keeping.all(any())).thenReturn(List.of(NOTICES, MAILS));
        when(refusals.text(any(), any())).thenAnswer(call -> ((Problem) call.getArgument(0)).reason());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void doesNotExistForWhoIsNoAdministrator() {
        when(keeping.all(any())).thenThrow(Refused.because("", "NOT_ADMINISTRATOR"));

        assertThatThrownBy(this::open).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysForHowLongEachKindIsKeptAndWhatGoesNext() {
        RetentionView view = open();

        assertThat(_find(view, NativeTableRow.class).stream()
                        .map(row -> row.getElement().getTextRecursively())
                        .toList())
                .anySatisfy(row -> assertThat(row)
                        .contains("Meldingen", "2 jaar", "zoals geleverd", "1.204, het oudste van")
                        .contains("17"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Verstuurde mail", "60 dagen", "niets", "nog nooit")
                        .doesNotContain("zoals geleverd"));
    }

    @Test
    void changesATermAndSaysWhatGoesThen() {
        RetentionView view = open();
        when(keeping.all(any()))
                .thenReturn(List.of(new Kept(new RetentionTerm(KeptKind.NOTICE, 90), NOTICES.going(), NOTICES.last())));

        ask(view, "Wijzig de termijn van Meldingen", 90);

        verify(keeping).change(ADMINISTRATOR, NOTICES.term(), 90);
        assertThat(view.getElement().getTextRecursively())
                .contains("Voortaan bewaart IBP dit 90 dagen: Meldingen. Om 6 uur gaat er weg: 1.204");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        doThrow(Refused.because("days", "RETENTION_DAYS", 14, 365))
                .when(keeping)
                .change(any(), any(), any());

        ask(open(), "Wijzig de termijn van Verstuurde mail", 1);

        IntegerField days = _get(IntegerField.class);
        assertThat(days.getValue()).isEqualTo(1);
        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).isEqualTo("RETENTION_DAYS");
    }

    private static void ask(RetentionView view, String button, int days) {
        _click(_find(view, Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(button::equals).isPresent())
                .findFirst()
                .orElseThrow());
        _setValue(_get(IntegerField.class), days);
        _click(_get(Button.class, spec -> spec.withText("Wijzig de termijn")));
    }

    private RetentionView open() {
        RetentionView view = new RetentionView(new RetentionDesk(() -> ADMINISTRATOR, keeping, refusals));
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }
}
