package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.RowsField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.ProposingToStates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class StatesProposalFormTest {

    private static final FirstProposal EMPTY =
            new FirstProposal("Food Valley", "Toelichting.", List.of(), List.of(), false);

    private final ProposingToStates proposing = mock(ProposingToStates.class);
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
    void sendsBalancedChange() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2026", "€ 1.250.000")));
        _setValue(cover(), List.of(List.of("Reserve", "2026", "1250000,00")));

        tester.send();

        ArgumentCaptor<BudgetAmendment> sent = ArgumentCaptor.forClass(BudgetAmendment.class);
        verify(proposing).submit(any(), any(), any(), any(), sent.capture());
        assertThat(sent.getValue().total()).isEqualTo(Euros.of(1_250_000));
    }

    @Test
    void showsMissingCoverAtItsTable() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2026", "1.250.000")));
        _setValue(cover(), List.of(List.of("Reserve", "2026", "1.000.000")));

        tester.send();

        assertThat(cover().isInvalid()).isTrue();
        assertThat(cover().getErrorMessage()).contains("2026", "250.000");
        verifyNoInteractions(proposing);
    }

    @Test
    void showsUnreadableAmountAtItsCellAndKeepsIt() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2026", "veel")));

        tester.send();

        TextField cell = cells("Bedrag in euro").get(0);
        tester.assertRefusedAt(cell, "Schrijf het bedrag in cijfers, bijvoorbeeld 1.250.000 of 1250000,50.");
        assertThat(cell.getValue()).isEqualTo("veel");
    }

    @Test
    void marksTableAsRequiredByLooksOnly() {
        open();

        assertThat(expenses().isRequiredIndicatorVisible()).isTrue();
        assertThat(expenses().getElement().getProperty("required"))
                .as("a group cannot have the state that goes with it")
                .isNull();
    }

    @Test
    void asksAmountForLineThatWasProMemorie() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2027", "")));

        tester.send();

        tester.assertRefusedAt(cells("Bedrag in euro").get(0), "Vul een bedrag in.");
    }

    @Test
    void sumsUpPerYearWhileTyping() {
        open();

        _setValue(expenses(), List.of(List.of("Bijdrage", "2026", "1.250.000")));

        assertThat(_get(BalanceTable.class).getElement().getOuterHTML()).contains("ontbreekt");
    }

    @Test
    void sumsUpToMoreThanASingleAmountMayBe() {
        open();

        _setValue(
                expenses(),
                List.of(List.of("Bijdrage", "2026", "60.000.000.000"), List.of("Bijdrage", "2026", "60.000.000.000")));

        assertThat(_get(BalanceTable.class).getElement().getOuterHTML()).contains("120.000.000.000");
    }

    @Test
    void showsTooLargeAmountAtItsCell() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2026", "100.000.000.001")));

        tester.send();

        tester.assertRefusedAt(
                cells("Bedrag in euro").get(0), "Dit bedrag is te groot. Controleer of er geen cijfers te veel staan.");
    }

    @Test
    void hasRowsWhenOpenedAgain() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage, deel\t1", "2026", "veel")));

        tester.showAgain(again -> new StatesProposalForm(again, EMPTY, proposing), context);

        assertThat(expenses().getValue()).containsExactly(List.of("Bijdrage, deel\t1", "2026", "veel"));
    }

    private void open() {
        context = tester.on(
                TaskKind.DRAFT_STATES_PROPOSAL,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new StatesProposalForm(context, EMPTY, proposing));
    }

    private static RowsField expenses() {
        return _get(RowsField.class, spec -> spec.withLabel("Uitgaven"));
    }

    private static RowsField cover() {
        return _get(RowsField.class, spec -> spec.withLabel("Dekking"));
    }

    private static List<TextField> cells(String name) {
        return _find(TextField.class).stream()
                .filter(cell -> cell.getAriaLabel().filter(name::equals).isPresent())
                .toList();
    }
}
