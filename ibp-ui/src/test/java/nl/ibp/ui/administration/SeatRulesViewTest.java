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
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.Grant;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.domain.signon.SeatRule.Match;
import nl.ibp.domain.signon.Trial;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.organisation.ForeseenSeats;
import nl.ibp.workflow.organisation.KeepingSeatRules;
import nl.ibp.workflow.organisation.SeatMove;
import nl.ibp.workflow.organisation.SignOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator reads and tries rules, and changes them after seeing what that does. */
class SeatRulesViewTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final PersonId SOMEBODY = new PersonId("iemand");
    private static final SeatId CLERK = new SeatId("ps-drenthe");
    private static final SeatRule BY_NAME = new SeatRule("groups", Match.TEMPLATE, "/seats/{functie}", null);
    private static final SeatRule BY_STAFF = new SeatRule("groups", Match.PREFIX, "/staf/", CLERK);

    private final KeepingSeatRules keeping = mock(KeepingSeatRules.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final NameBook names = mock(NameBook.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(keeping.all(any())).thenReturn(List.of(BY_NAME, BY_STAFF));
        when(keeping.foresee(any(), any()))
                .thenReturn(new ForeseenSeats(List.of(new SeatMove(SOMEBODY, CLERK, false)), 3, 1));
        when(refusals.text(any(), any())).thenAnswer(call -> ((Problem) call.getArgument(0)).reason());
        when(names.people(any())).thenReturn(Map.of(SOMEBODY, "Iemand van Drenthe"));
        when(names.seat(any(SeatId.class), any())).thenReturn("Griffier Drenthe");
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
    void showsEachRuleInWords() {
        assertThat(text(open()))
                .contains("/seats/{functie}", "noemt de functie zelf", "die in de waarde staat")
                .contains("/staf/", "begint met", "Griffier Drenthe")
                .contains("Er is geen aanmelddienst ingesteld");
    }

    @Test
    void showsWhoLosesWhatBeforeARuleIsRemoved() {
        SeatRulesView view = open();

        _click(button(view, "Verwijder regel groups = /staf/… → ps-drenthe"));

        verify(keeping).foresee(ADMINISTRATOR, List.of(BY_NAME));
        verify(keeping, never()).change(any(), any(), any());
        assertThat(text(view))
                .contains("Niemand krijgt er een functie bij en er vervalt er 1.")
                .contains("Iemand van Drenthe", "verliest")
                .contains("Van 1 van hen is nog niet bekend");

        _click(_get(view, Button.class, spec -> spec.withText("Neem in gebruik")));
        verify(keeping).change(ADMINISTRATOR, List.of(BY_NAME, BY_STAFF), List.of(BY_NAME));
        assertThat(text(view)).contains("De regels gelden.");
    }

    @Test
    void leavesEverythingAsItIs() {
        SeatRulesView view = open();
        _click(button(view, "Zet regel groups = /staf/… → ps-drenthe hoger"));
        verify(keeping).foresee(ADMINISTRATOR, List.of(BY_STAFF, BY_NAME));

        _click(_get(view, Button.class, spec -> spec.withText("Laat zoals het is")));

        verify(keeping, never()).change(any(), any(), any());
        assertThat(text(view)).contains("Er is niets veranderd.").doesNotContain("Iemand van Drenthe");
    }

    @Test
    void asksForWhatIsMissingInARule() {
        SeatRulesView view = open();
        _click(_get(view, Button.class, spec -> spec.withText("Voeg regel toe")));
        Button send = _find(Button.class, spec -> spec.withText("Voeg regel toe")).stream()
                .filter(one -> !one.equals(_get(view, Button.class, spec -> spec.withText("Voeg regel toe"))))
                .findFirst()
                .orElseThrow();

        _click(send);

        TextField value = _get(TextField.class, spec -> spec.withLabel("Waarde"));
        assertThat(value.getErrorMessage()).isEqualTo("CLAIM_VALUE_REQUIRED");
        verify(keeping, never()).foresee(any(), any());
    }

    @Test
    void saysWhyItWasRefused() {
        doThrow(Refused.because("", "REFERENCE_CHANGED_MEANWHILE"))
                .when(keeping)
                .change(any(), any(), any());
        SeatRulesView view = open();
        _click(button(view, "Verwijder regel groups = /staf/… → ps-drenthe"));

        _click(_get(view, Button.class, spec -> spec.withText("Neem in gebruik")));

        assertThat(text(view)).contains("REFERENCE_CHANGED_MEANWHILE").doesNotContain("De regels gelden.");
    }

    @Test
    void triesValuesThatAreTypedOneOnALine() {
        Claims said = new Claims(Map.of("groups", Set.of("/staf/drenthe", "/iedereen")));
        when(keeping.tryOut(ADMINISTRATOR, said))
                .thenReturn(new Trial(
                        List.of(new Grant(CLERK, "groups", "/staf/drenthe")),
                        Map.of("groups", Set.of("/iedereen")),
                        Set.of()));
        SeatRulesView view = open();
        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Gegeven")), "groups");
        _setValue(_get(view, TextArea.class), " /staf/drenthe\n\n/iedereen\n");

        _click(_get(view, Button.class, spec -> spec.withText("Probeer uit")));

        assertThat(text(view)).contains("groups: /staf/drenthe").contains("Deze waarde geeft geen functie: /iedereen.");
    }

    private SeatRulesView open() {
        SeatRuleDesk desk =
                new SeatRuleDesk(() -> ADMINISTRATOR, keeping, new SignOn(""), mock(Seats.class), names, refusals);
        SeatRulesView view = new SeatRulesView(desk);
        UI.getCurrent().add(view);
        view.beforeEnter(mock(BeforeEnterEvent.class));
        return view;
    }

    private static Button button(SeatRulesView view, String name) {
        return _find(view, Button.class).stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String text(SeatRulesView view) {
        return view.getElement().getTextRecursively();
    }
}
