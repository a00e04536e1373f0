package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.fixture.StatesFileBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.RowsField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.DecidingAsStates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class StatesDecisionFormTest {

    private static final int SEATS = 49;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final DecidingAsStates deciding = mock(DecidingAsStates.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsAdoptionWithoutVote() {
        open();
        _setValue(outcome(), StatesOutcome.ADOPTED);
        _setValue(_get(DateField.class), DAY);

        tester.send();

        assertThat(sent())
                .isEqualTo(new DecidingAsStates.Decision(
                        StatesOutcome.ADOPTED, DAY, null, List.of(), null, List.of(), "", ""));
    }

    @Test
    void sendsAmendmentsVotesAndMotions() {
        open();
        _setValue(outcome(), StatesOutcome.ADOPTED_AS_AMENDED);
        _setValue(_get(DateField.class), DAY);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Er is gestemd")), true);
        _setValue(line("Stemmen voor, van 49 leden"), "30");
        _setValue(line("Stemmen tegen, van 49 leden"), "12");
        _setValue(rows("Aangenomen amendementen"), List.of(List.of("A1", "Per jaar.")));
        _setValue(rows("Moties"), List.of(List.of("M1", "true")));

        tester.send();

        assertThat(sent().votes()).isEqualTo(new DecidingAsStates.Cast(30, 12));
        assertThat(sent().amendments()).containsExactly(new Amendment("A1", "Per jaar."));
        assertThat(sent().motions()).containsExactly(new Motion("M1", true));
    }

    @Test
    void sendsBudgetAsProposedWithWhatTheStatesChangedInIt() {
        openAmended();
        assertThat(rows("Uitgaven").getValue()).containsExactly(List.of("Bijdrage Food Valley", "2026", "250.000"));
        assertThat(rows("Dekking").getValue()).containsExactly(List.of("Reserve", "2026", "250.000"));
        _setValue(rows("Uitgaven"), List.of(List.of("Bijdrage Food Valley", "2026", "200.000")));
        _setValue(rows("Dekking"), List.of(List.of("Reserve", "2026", "200.000")));

        tester.send();

        assertThat(sent().amendedBudget()).isNotNull();
        assertThat(sent().amendedBudget().total()).isEqualTo(Euros.of(200_000));
    }

    @Test
    void showsAmendedBudgetThatDoesNotBalanceAtItsTable() {
        openAmended();
        _setValue(rows("Uitgaven"), List.of(List.of("Bijdrage Food Valley", "2026", "200.000")));

        tester.send();

        tester.assertRefusedAt(
                rows("Dekking"),
                "De begrotingswijziging is niet sluitend: voor 2026 is er €\u00a050.000 te veel dekking.");
        assertThat(_get(BalanceTable.class).getElement().getOuterHTML()).contains("te veel");
        verifyNoInteractions(deciding);
    }

    private void openAmended() {
        open();
        _setValue(outcome(), StatesOutcome.ADOPTED_AS_AMENDED);
        _setValue(_get(DateField.class), DAY);
        _setValue(rows("Aangenomen amendementen"), List.of(List.of("Lagere bijdrage", "")));
    }

    @Test
    void showsAllThatIsMissingAtOnce() {
        open();

        tester.send();

        tester.assertRefusedAt(outcome(), "Kies wat er is besloten.");
        tester.assertRefusedAt(_get(DateField.class), "Kies een datum.");
        verifyNoInteractions(deciding);
    }

    @Test
    void showsRefusedVotesAtVotes() {
        open();
        doThrow(Refused.because("votes", "MORE_VOTES_THAN_SEATS", SEATS))
                .when(deciding)
                .decide(any(), any(), any());
        _setValue(outcome(), StatesOutcome.REJECTED);
        _setValue(_get(DateField.class), DAY);
        _setValue(line("Stemmen voor, van 49 leden"), "30");
        _setValue(line("Stemmen tegen, van 49 leden"), "30");

        tester.send();

        tester.assertRefusedAt(
                line("Stemmen voor, van 49 leden"), "Er zijn meer stemmen dan leden: deze Staten hebben 49 leden.");
    }

    @Test
    void showsFieldsWithOutcomeThatNeedsThem() {
        open();

        _setValue(outcome(), StatesOutcome.ADOPTED_WITH_RESERVATION);

        assertThat(_find(TextArea.class)).extracting(TextArea::getLabel).containsExactly("Voorbehoud");
    }

    @Test
    void hasAmendmentsWhenOpenedAgain() {
        open();
        _setValue(outcome(), StatesOutcome.ADOPTED_AS_AMENDED);
        _setValue(rows("Aangenomen amendementen"), List.of(List.of("A1", "Regel een\nregel twee")));

        tester.showAgain(
                again -> new StatesDecisionForm(again, SEATS, "", StatesFileBuilder.balanced(), deciding), context);

        assertThat(rows("Aangenomen amendementen").getValue()).containsExactly(List.of("A1", "Regel een\nregel twee"));
    }

    private void open() {
        context = tester.on(
                TaskKind.STATES_DECIDE,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new StatesDecisionForm(context, SEATS, "", StatesFileBuilder.balanced(), deciding));
    }

    private DecidingAsStates.Decision sent() {
        ArgumentCaptor<DecidingAsStates.Decision> sent = ArgumentCaptor.forClass(DecidingAsStates.Decision.class);
        verify(deciding).decide(any(), any(), sent.capture());
        return sent.getValue();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<StatesOutcome> outcome() {
        return _get(ChoiceField.class);
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static RowsField rows(String label) {
        return _get(RowsField.class, spec -> spec.withLabel(label));
    }
}
