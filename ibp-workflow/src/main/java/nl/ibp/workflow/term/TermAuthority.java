package nl.ibp.workflow.term;

import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.term.PartOfPath;
import nl.ibp.domain.term.StatutoryTermPolicy;
import nl.ibp.domain.term.TermAuthorityPolicy;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.RelatedSeats;
import org.springframework.stereotype.Component;

/** For which of their seats somebody may change the term of a piece of work. */
@Component
public class TermAuthority {

    private final RelatedSeats seats;
    private final Seats all;

    TermAuthority(RelatedSeats seats, Seats all) {
        this.seats = seats;
        this.all = all;
    }

    /** Empty when the actor may not, or nobody may. */
    public Optional<SeatId> of(Actor actor, OpenTask task, RegionalProposal proposal) {
        return TermAuthorityPolicy.rolesFor(partOf(task)).stream()
                .flatMap(role -> seats.of(role, task, proposal).stream())
                .filter(seat -> actor.mayAct(all.get(seat), WorkScope.HANDLING))
                .findFirst();
    }

    /** Whether the actor has a role that may change such terms; whether for this dossier, {@link #of} tells. */
    public boolean isThinkable(Actor actor, OpenTask task) {
        PartOfPath part = partOf(task);
        Set<SeatRole> roles = TermAuthorityPolicy.rolesFor(part);
        return StatutoryTermPolicy.article(part).isEmpty()
                && actor.seats().stream().map(all::get).anyMatch(seat -> roles.contains(seat.role()));
    }

    private PartOfPath partOf(OpenTask task) {
        return Parts.of(task.kind(), seats.isAtBoard(task));
    }

    /** @throws Refused when the law sets the term, or the actor did not set the work going */
    SeatId require(Actor actor, OpenTask task, RegionalProposal proposal) {
        PartOfPath part = partOf(task);
        StatutoryTermPolicy.article(part).ifPresent(article -> {
            throw Refused.because("", "TERM_IS_STATUTORY", article);
        });
        return of(actor, task, proposal).orElseThrow(() -> Refused.because("", "NOT_YOUR_TERM"));
    }
}
