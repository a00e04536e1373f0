package nl.ibp.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.decision.Mandates;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.audit.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The board grants the kopgroep a mandate, and takes it back. */
@Component
@Transactional
public class Mandating {

    /** What is granted, as the board writes it down. */
    public record Grant(
            String subject,
            Set<SeatId> holders,
            Set<ThemeNumber> themes,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private final Mandates mandates;
    private final Seats seats;
    private final ProposalProcess process;
    private final Clock clock;

    Mandating(Mandates mandates, Seats seats, ProposalProcess process, Clock clock) {
        this.mandates = mandates;
        this.seats = seats;
        this.process = process;
        this.clock = clock;
    }

    /** All mandates, the latest granted first. What the board leaves to others is no secret in the association. */
    @Transactional(readOnly = true)
    public List<Mandate> all() {
        return mandates.all();
    }

    @Audited(false)
    public boolean mayGrant(Actor actor) {
        return actor.mayDo(board().id(), WorkScope.DECIDING);
    }

    /** Who can be given it: the members of the board. */
    public List<Seat> candidates() {
        return seats.of(board().body(), SeatRole.MEMBER);
    }

    public MandateId grant(Actor actor, Grant grant) {
        requireBoard(actor);
        if (grant.until() != null && grant.until().isBefore(LocalDate.now(clock))) {
            throw Refused.because("until", "DATE_IN_PAST");
        }
        Mandate mandate = Mandate.grant(
                MandateId.create(),
                grant.subject(),
                grant.holders(),
                grant.themes(),
                grant.from(),
                grant.until(),
                actor.person(),
                clock.instant());
        mandates.add(mandate);
        return mandate.id();
    }

    /** What the kopgroep had not decided yet under it goes to the board. */
    public void end(Actor actor, MandateId id, String reasons) {
        requireBoard(actor);
        Mandate mandate = mandates.lock(id);
        mandate.end(reasons, actor.person(), clock.instant());
        mandates.save(mandate);
        process.mandateEnded(id);
    }

    private void requireBoard(Actor actor) {
        if (!mayGrant(actor)) {
            throw Refused.because("", "NOT_THE_BOARD");
        }
    }

    private Seat board() {
        return seats.of(SeatRole.BOARD);
    }
}
