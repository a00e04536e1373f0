package nl.ibp.ui.secrecy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatifySecrecyFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final int SITTING = 49;

    private final RatifyingSecrecy ratifying = mock(RatifyingSecrecy.class);
    private FormTester tester;
    private TaskContext context;
    private RatifySecrecyForm form;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        context = tester.on(
                TaskKind.CONFIRM_SECRECY,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.BOARD)));
        form = tester.show(new RatifySecrecyForm(context, SITTING, ratifying));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsWhatTheStatesDecided() {
        fill("40", RatificationOutcome.CONFIRMED);

        tester.send();

        verify(ratifying).record(FormTester.ACTOR, context.taskId(), DAY, 40, RatificationOutcome.CONFIRMED);
    }

    @Test
    void saysWhenTheStatesMeetWithoutAskingWhoWasThere() {
        choose("TO_COME");
        _setValue(_get(DateField.class), DAY);
        _assertNone(TextField.class);

        tester.send();

        verify(ratifying).meetOn(FormTester.ACTOR, context.taskId(), DAY);
        assertThat(form.sent()).isEqualTo("secrecy.meetOn");
    }

    @Test
    void saysHowManyMakeAQuorum() {
        assertThat(present().getLabel()).isEqualTo("Aanwezige leden, van 49");
        assertThat(present().getHelperText()).contains("25 leden");
    }

    @Test
    void asksForEverythingAtOnce() {
        tester.send();

        assertThat(tester.summary())
                .containsExactly("Maak een keuze.", "Kies een datum.", "Vul een aantal in cijfers in.");
        verifyNoInteractions(ratifying);
    }

    @Test
    void wantsANumberInDigits() {
        fill("veertig", RatificationOutcome.CONFIRMED);

        tester.send();

        tester.assertRefusedAt(present(), "Vul een aantal in cijfers in.");
        verifyNoInteractions(ratifying);
    }

    @Test
    void showsRefusalAtHowManyWereThere() {
        fill("12", RatificationOutcome.CONFIRMED);
        doThrow(Refused.because("present", "NO_QUORUM_NO_CONFIRMATION", 25))
                .when(ratifying)
                .record(any(), any(), any(), anyInt(), any());

        tester.send();

        tester.assertRefusedAt(
                present(),
                "Te weinig leden om te beslissen: er is quorum vanaf 25 leden. Kies ‘Geen quorum’ of controleer het"
                        + " aantal.");
    }

    @Test
    void hasWhatWasTypedWhenOpenedAgain() {
        fill("12", RatificationOutcome.NO_QUORUM);

        tester.showAgain(again -> new RatifySecrecyForm(again, SITTING, ratifying), context);

        assertThat(_get(DateField.class).getValue()).isEqualTo(DAY);
        assertThat(present().getValue()).isEqualTo("12");
        assertThat(outcome().getValue()).hasToString("NO_QUORUM");
    }

    private void fill(String members, RatificationOutcome decided) {
        _setValue(_get(DateField.class), DAY);
        _setValue(present(), members);
        choose(decided.name());
    }

    private static void choose(String answer) {
        ChoiceField<?> choice = outcome();
        choice.getListDataView()
                .getItems()
                .filter(item -> item.toString().equals(answer))
                .forEach(item -> set(choice, item));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> void set(ChoiceField<E> choice, Object item) {
        _setValue(choice, (E) item);
    }

    private static TextField present() {
        return _get(TextField.class);
    }

    private static ChoiceField<?> outcome() {
        return _get(ChoiceField.class);
    }
}
