package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.ibp.domain.fixture.StatesFileBuilder.adopted;
import static nl.ibp.domain.fixture.StatesFileBuilder.beforeStates;
import static nl.ibp.domain.fixture.StatesFileBuilder.drafting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.Involvement;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.proposal.BudgetAmendmentTable;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.NotifyingMinister;
import nl.ibp.workflow.states.ProposingToStates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody typed is read in its form, also when the proposal has a later version by now. */
class StatesTasksTest {

    private final StatesTasks tasks = new StatesTasks();
    private final ReadingMaterial reading = mock(ReadingMaterial.class);
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void opensProposalOfEarlierVersion() {
        tester.show(tasks.draftStatesProposal(mock(ProposingToStates.class), () -> FormTester.SOURCES, reading)
                .form(underLaterVersion(TaskKind.DRAFT_STATES_PROPOSAL, drafting(Involvement.PROPOSAL))));

        assertThat(_get(StatesProposalForm.class)).isNotNull();
    }

    @Test
    void opensDecisionOfEarlierVersion() {
        List<Province> provinces = List.of(new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49));

        tester.show(tasks.statesDecide(mock(DecidingAsStates.class), () -> provinces, reading)
                .form(underLaterVersion(TaskKind.STATES_DECIDE, beforeStates(), drafting(Involvement.PROPOSAL))));

        assertThat(_get(StatesDecisionForm.class)).isNotNull();
    }

    @Test
    void opensMinistersBudgetOfEarlierVersion() {
        tester.show(tasks.sendToMinister(mock(NotifyingMinister.class), reading)
                .form(underLaterVersion(TaskKind.SEND_TO_MINISTER, adopted(), beforeStates())));

        assertThat(_get(BudgetAmendmentTable.class)).isNotNull();
    }

    private TaskContext underLaterVersion(TaskKind kind, StatesFile... files) {
        RegionalProposal proposal = ProposalBuilder.proposal().upTo(ProposalStatus.CONSOLIDATION);
        proposal.enter(ProposalStatus.REVISION);
        proposal.submit(Fixtures.OFFICER, Fixtures.NOW);
        return tester.on(kind, FormTester.dossier(proposal, List.of(), List.of(files)));
    }
}
