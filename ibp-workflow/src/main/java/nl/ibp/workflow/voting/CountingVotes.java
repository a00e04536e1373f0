package nl.ibp.workflow.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.VoteCount;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.DossierWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process asks the members and counts what they answered. For the engine: nobody acts here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CountingVotes {

    private final WrittenProcedures procedures;
    private final Bodies bodies;
    private final Seats seats;
    private final ObjectProvider<DecidedInWriting> effects;
    private final DossierWriter record;
    private final Clock clock;

    CountingVotes(
            WrittenProcedures procedures,
            Bodies bodies,
            Seats seats,
            ObjectProvider<DecidedInWriting> effects,
            DossierWriter record,
            Clock clock) {
        this.procedures = procedures;
        this.bodies = bodies;
        this.seats = seats;
        this.effects = effects;
        this.record = record;
        this.clock = clock;
    }

    /** @param due last day to answer */
    public WrittenProcedure ask(WrittenProcedureId id, LocalDate due) {
        WrittenProcedure procedure = procedures.lock(id);
        procedure.askUntil(due);
        procedures.save(procedure);
        return procedure;
    }

    /** Who decides in the meeting when nothing is decided in writing: the committee's chair, or the board itself. */
    public Seat leaderOf(BodyId body) {
        return seats.of(body, SeatRole.CHAIR).stream().findFirst().orElseGet(() -> seats.of(SeatRole.BOARD));
    }

    /** All answered, the term has passed, or a member wants to meet. */
    public WrittenProcedure count(WrittenProcedureId id) {
        WrittenProcedure procedure = procedures.lock(id);
        WrittenProcedureStatus result = procedure.count(clock.instant());
        procedures.save(procedure);
        if (result != WrittenProcedureStatus.MEETING_REQUESTED) {
            write(procedure);
        }
        if (result == WrittenProcedureStatus.ADOPTED) {
            effectOn(bodies.get(procedure.body()).kind()).adopted(procedure);
        }
        return procedure;
    }

    private void write(WrittenProcedure procedure) {
        VoteCount count = procedure.rollCall().count();
        record.write(
                procedure.proposal(),
                RecordedEvent.WRITTEN_VOTES_COUNTED,
                Map.of(
                        "body", procedure.body().value(),
                        "result", procedure.status().name(),
                        "inFavour", "" + count.inFavour(),
                        "against", "" + count.against(),
                        "silent", "" + procedure.silent().size()));
    }

    private DecidedInWriting effectOn(BodyKind kind) {
        List<DecidedInWriting> concerned =
                effects.stream().filter(effect -> effect.concerns(kind)).toList();
        if (concerned.size() != 1) {
            throw new IllegalStateException("Nobody knows what a written decision of a %s means".formatted(kind));
        }
        return concerned.get(0);
    }
}
