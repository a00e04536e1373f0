package nl.ibp.workflow.submission;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RefusalChoice;
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

/** The lead goes on without the refusing provinces, asks them again, revises, or withdraws. */
@Component
public class ChoosingAfterRefusal {

    private final TaskDesk desk;
    private final Proposals proposals;
    private final Seats seats;
    private final ProposalProcess process;
    private final DossierWriter record;

    ChoosingAfterRefusal(
            TaskDesk desk, Proposals proposals, Seats seats, ProposalProcess process, DossierWriter record) {
        this.desk = desk;
        this.proposals = proposals;
        this.seats = seats;
        this.process = process;
        this.record = record;
    }

    @Transactional
    public void choose(Actor actor, TaskId id, RefusalChoice choice) {
        OpenTask task = desk.take(actor, id, TaskKind.CHOOSE_AFTER_REFUSAL);
        RegionalProposal proposal = proposals.lock(task.proposal());
        List<SeatId> refusing =
                proposal.refusingColleges().stream().map(this::college).toList();
        proposal.choose(choice);
        proposals.save(proposal);
        record.write(actor, task, RecordedEvent.REFUSAL_CHOSEN, Map.of("choice", choice.name()));
        desk.done(task, actor);
        process.refusalChosen(task.id(), choice, choice == RefusalChoice.ASK_AGAIN ? refusing : List.of());
    }

    private SeatId college(ProvinceCode province) {
        Seat seat = seats.of(province, SeatRole.COLLEGE);
        return seat.id();
    }
}
