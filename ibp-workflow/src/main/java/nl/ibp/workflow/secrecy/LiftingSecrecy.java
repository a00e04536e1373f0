package nl.ibp.workflow.secrecy;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyAuthorityPolicy;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.workflow.DossierWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The body that imposed a secrecy takes it off again, or the States that confirmed it do. */
@Component
public class LiftingSecrecy {

    private final Proposals proposals;
    private final Secrecies secrecies;
    private final Seats seats;
    private final SecrecyProcess process;
    private final DossierWriter record;
    private final Clock clock;

    LiftingSecrecy(
            Proposals proposals,
            Secrecies secrecies,
            Seats seats,
            SecrecyProcess process,
            DossierWriter record,
            Clock clock) {
        this.proposals = proposals;
        this.secrecies = secrecies;
        this.seats = seats;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Refused when none of the actor's seats may, or it does not rest any more */
    @Transactional
    public void lift(Actor actor, SecrecyId id, String reasons) {
        Secrecy seen = secrecies.find(id).orElseThrow(() -> Refused.because("", "MAY_NOT_LIFT_SECRECY"));
        proposals.lock(seen.proposal());
        Secrecy secrecy = secrecies.lock(id);
        Seat seat = seatOf(actor, secrecy);
        boolean awaited = secrecy.awaitsConfirmation();
        secrecy.lift(seat, reasons, actor.person(), clock.instant());
        secrecies.save(secrecy);
        record.write(
                actor,
                seat.id(),
                secrecy.proposal(),
                RecordedEvent.SECRECY_LIFTED,
                Map.of("body", seat.body().value(), "on", SecrecyWords.on(secrecy)));
        if (awaited) {
            process.lifted(id);
        }
    }

    private Seat seatOf(Actor actor, Secrecy secrecy) {
        return actor.seats().stream()
                .map(seats::get)
                .filter(seat -> SecrecyAuthorityPolicy.mayLift(seat, secrecy))
                .filter(seat -> actor.mayAct(seat, WorkScope.DECIDING))
                .min(Comparator.comparing(Seat::id))
                .orElseThrow(() -> Refused.because("", "MAY_NOT_LIFT_SECRECY"));
    }
}
