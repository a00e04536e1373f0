package nl.ibp.workflow.submission;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ContentVersion;
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

/** The policy officer puts a draft or a revision before the colleges, as a new version. */
@Component
public class Submitting {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final Seats seats;
    private final ProposalProcess process;
    private final DossierWriter record;
    private final Clock clock;

    Submitting(
            TaskDesk desk,
            Proposals proposals,
            Seats seats,
            ProposalProcess process,
            DossierWriter record,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.seats = seats;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void submit(Actor actor, TaskId id) {
        OpenTask task = take(actor, id);
        RegionalProposal proposal = proposals.lock(task.proposal());
        ContentVersion version = proposal.submit(actor.person(), clock.instant());
        proposals.save(proposal);
        record.write(actor, task, RecordedEvent.PROPOSAL_SUBMITTED, Map.of("version", "" + version.number()));
        desk.done(task, actor);
        process.submitted(task.id(), proposal, colleges(proposal));
    }

    private OpenTask take(Actor actor, TaskId id) {
        boolean revising = desk.kindOf(id) == TaskKind.REVISE_PROPOSAL;
        return desk.take(actor, id, revising ? TaskKind.REVISE_PROPOSAL : TaskKind.DRAFT_PROPOSAL);
    }

    private List<SeatId> colleges(RegionalProposal proposal) {
        return proposal.participants().stream()
                .map(province -> seats.of(province, SeatRole.COLLEGE))
                .map(Seat::id)
                .toList();
    }
}
