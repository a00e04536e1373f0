package nl.ibp.workflow.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IPO-bureau records what the Rijk answered to each request (step 7). */
@Component
public class RecordingCommitments {

    /** The answer to one request. */
    public record Answer(CommitmentOutcome outcome, String note) {}

    private final TaskDesk desk;
    private final Proposals proposals;
    private final Commitments commitments;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    RecordingCommitments(
            TaskDesk desk,
            Proposals proposals,
            Commitments commitments,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.commitments = commitments;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @param answers one for each request of the present version, in its order */
    @Transactional
    public void answer(Actor actor, TaskId id, List<Answer> answers) {
        OpenTask task = desk.take(actor, id, TaskKind.RECORD_COMMITMENTS);
        RegionalProposal proposal = proposals.lock(task.proposal());
        List<CentralGovernmentRequest> requests = proposal.currentContent().requests();
        if (answers.size() != requests.size()) {
            throw Refused.because("answers", "ANSWER_EVERY_REQUEST");
        }
        for (int i = 0; i < requests.size(); i++) {
            add(actor, task, proposal, requests.get(i), answers.get(i));
        }
        desk.done(task, actor);
        process.commitmentsRecorded(task.id());
    }

    private void add(
            Actor actor, OpenTask task, RegionalProposal proposal, CentralGovernmentRequest request, Answer answer) {
        int version = proposal.currentVersion().number();
        commitments.add(new Commitment(
                proposal.id(), version, request, answer.outcome(), answer.note(), actor.person(), clock.instant()));
        record.write(
                actor,
                task,
                RecordedEvent.COMMITMENT_RECORDED,
                Map.of("outcome", answer.outcome().name(), "request", request.request()));
    }
}
