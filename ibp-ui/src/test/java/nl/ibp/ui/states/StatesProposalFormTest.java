package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.ibp.domain.fixture.StatesFileBuilder.changeOf;
import static nl.ibp.domain.fixture.StatesFileBuilder.drafting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.fixture.StatesFileBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.ui.i18n.Languages;
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
            new FirstProposal("Food Valley", "Toelichting.", List.of(), List.of(), List.of());

    private static final String AMOUNT = "Eigen middelen 2027, was PM: bedrag in euro";
    private static final String EXPLANATION = "Eigen middelen 2027, was PM: toelichting";

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
        verify(proposing).submit(any(), any(), any(), any(), sent.capture(), any());
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
    void asksAmountForExpenseWithout() {
        open();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2027", "")));

        tester.send();

        tester.assertRefusedAt(cells("Bedrag in euro").get(0), "Vul een bedrag in.");
    }

    @Test
    void sendsWhatProMemorieBecame() {
        openProMemorie();
        _setValue(field(AMOUNT), "400.000");
        _setValue(field(EXPLANATION), "Na overleg.");
        _setValue(cover(), List.of(List.of("Reserve", "2027", "400.000")));

        tester.send();

        verify(proposing)
                .submit(
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        eq(List.of(new ProMemorieAmount(Fixtures.OWN_MEANS, 2027, Euros.of(400_000), "Na overleg."))));
    }

    @Test
    void showsMissingAmountAtLineThatWasProMemorie() {
        openProMemorie();
        _setValue(expenses(), List.of(List.of("Bijdrage", "2027", "400.000")));
        _setValue(cover(), List.of(List.of("Reserve", "2027", "400.000")));
        doThrow(Refused.because(
                        StatesFileBuilder.proMemorie(2027).field(),
                        "PRO_MEMORIE_NEEDS_AMOUNT",
                        Fixtures.OWN_MEANS,
                        2027))
                .when(proposing)
                .submit(any(), any(), any(), any(), any(), eq(List.of()));

        tester.send();

        tester.assertRefusedAt(
                field(AMOUNT),
                "‘Eigen middelen’ voor 2027 is nog PM. Vul een bedrag in: de Staten kunnen alleen over bedragen"
                        + " besluiten.");
    }

    @Test
    void showsWhatIsWrongWithProMemorieAtItsField() {
        openProMemorie();

        _setValue(field(AMOUNT), "veel");
        tester.send();
        tester.assertRefusedAt(field(AMOUNT), "Schrijf het bedrag in cijfers, bijvoorbeeld 1.250.000 of 1250000,50.");

        _setValue(field(AMOUNT), "100.000.000.001");
        tester.send();
        tester.assertRefusedAt(field(AMOUNT), "Dit bedrag is te groot. Controleer of er geen cijfers te veel staan.");

        _setValue(field(AMOUNT), "0");
        tester.send();
        tester.assertRefusedAt(field(EXPLANATION), "Licht toe waarom het niets wordt.");
        verifyNoInteractions(proposing);
    }

    @Test
    void carriesAmountToExpenseThatWaitedForIt() {
        openProMemorie();

        _setValue(field(AMOUNT), "400");
        _setValue(field(AMOUNT), "400.");
        _setValue(field(AMOUNT), "400.000");

        assertThat(expenses().getValue()).containsExactly(List.of("Food Valley", "2027", "400.000"));
    }

    @Test
    void leavesExpenseAsItIsOnceItWasChangedByHand() {
        openProMemorie();
        _setValue(field(AMOUNT), "400.000");
        _setValue(expenses(), List.of(List.of("Bijdrage", "2027", "450.000")));

        _setValue(field(AMOUNT), "410.000");

        assertThat(expenses().getValue()).containsExactly(List.of("Bijdrage", "2027", "450.000"));
    }

    @Test
    void startsWithWhatProMemorieBecameInProposalThatWasSentBack() {
        StatesFile file = drafting(Involvement.PROPOSAL, StatesFileBuilder.proMemorie(2027));
        file.submit(StatesFileBuilder.proposal(
                changeOf(2027), new ProMemorieAmount(Fixtures.OWN_MEANS, 2027, Euros.of(250_000), "Raming.")));
        file.treat(StatesFileBuilder.notRipe());

        open(first(file));

        assertThat(field(AMOUNT).getValue()).isEqualTo("250.000");
        assertThat(field(EXPLANATION).getValue()).isEqualTo("Raming.");
        assertThat(expenses().getValue()).containsExactly(List.of("Bijdrage Food Valley", "2027", "250.000"));
        assertThat(cover().getValue()).containsExactly(List.of("Reserve", "2027", "250.000"));
    }

    @Test
    void hasProMemorieAndItsExpenseWhenOpenedAgain() {
        openProMemorie();
        _setValue(field(AMOUNT), "400.000");
        _setValue(expenses(), List.of(List.of("Bijdrage", "2027", "450.000")));

        tester.showAgain(again -> new StatesProposalForm(again, firstOfProMemorie(), proposing), context);

        assertThat(field(AMOUNT).getValue()).isEqualTo("400.000");
        assertThat(expenses().getValue()).containsExactly(List.of("Bijdrage", "2027", "450.000"));
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
        open(EMPTY);
    }

    private void openProMemorie() {
        open(firstOfProMemorie());
    }

    private void open(FirstProposal first) {
        context = tester.on(
                TaskKind.DRAFT_STATES_PROPOSAL,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new StatesProposalForm(context, first, proposing));
    }

    private static FirstProposal firstOfProMemorie() {
        return first(drafting(Involvement.PROPOSAL, StatesFileBuilder.proMemorie(2027)));
    }

    private static FirstProposal first(StatesFile file) {
        return FirstProposal.of(file, ContentBuilder.content().build(), () -> FormTester.SOURCES, Languages.DUTCH);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
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
