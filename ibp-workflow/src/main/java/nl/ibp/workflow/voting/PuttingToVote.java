package nl.ibp.workflow.voting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.ProposedDecision;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.DossierWriter;
import nl.ibp.workflow.inbox.OpenTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every body has in common that puts a decision to its members in writing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PuttingToVote {

    private final WrittenProcedures procedures;
    private final Proposals proposals;
    private final Seats seats;
    private final DossierWriter record;
    private final Clock clock;

    PuttingToVote(WrittenProcedures procedures, Proposals proposals, Seats seats, DossierWriter record, Clock clock) {
        this.procedures = procedures;
        this.proposals = proposals;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    /**
     * To every member.
     *
     * @param task the work of whoever leads the body
     */
    public WrittenProcedureId put(Actor actor, OpenTask task, ProposedDecision proposed) {
        BodyId body = seats.get(task.seat()).body();
        return put(
                actor,
                task,
                seats.of(body, SeatRole.MEMBER).stream().map(Seat::id).toList(),
                proposed);
    }

    /** @param members who take part: those with an interest do not */
    public WrittenProcedureId put(Actor actor, OpenTask task, List<SeatId> members, ProposedDecision proposed) {
        BodyId body = seats.get(task.seat()).body();
        if (members.isEmpty()) {
            throw Refused.because("", "BODY_WITHOUT_MEMBERS");
        }
        WrittenProcedure procedure = WrittenProcedure.open(
                WrittenProcedureId.create(),
                task.proposal(),
                proposals.lock(task.proposal()).currentVersion().number(),
                body,
                proposed,
                members,
                actor.person(),
                clock.instant());
        procedures.add(procedure);
        record.write(
                actor,
                task,
                RecordedEvent.PUT_TO_WRITTEN_VOTE,
                Map.of("body", body.value(), "version", "" + procedure.version()));
        return procedure.id();
    }
}
