package nl.ibp.workflow.states;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A college puts a change of the budget before its States (step 8). */
@Component
public class ProposingToStates {

    private final StatesWork work;
    private final ProposalProcess process;
    private final Clock clock;

    ProposingToStates(StatesWork work, ProposalProcess process, Clock clock) {
        this.work = work;
        this.process = process;
        this.clock = clock;
    }

    /** @param proMemorie what each line of the province's own money became that was pro memorie */
    @Transactional
    public void submit(
            Actor actor,
            TaskId id,
            String title,
            String explanation,
            BudgetAmendment amendment,
            List<ProMemorieAmount> proMemorie) {
        StatesProposal proposal =
                new StatesProposal(title, explanation, amendment, proMemorie, actor.person(), clock.instant());
        work.perform(
                actor,
                id,
                TaskKind.DRAFT_STATES_PROPOSAL,
                file -> file.submit(proposal),
                RecordedEvent.STATES_PROPOSAL_SUBMITTED,
                Map.of("amount", amendment.total().amount().toPlainString()));
        process.statesProposalSubmitted(id);
    }
}
