package nl.ibp.ui.administration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.SeatRule;
import nl.ibp.domain.signon.Trial;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.organisation.ForeseenSeats;
import nl.ibp.workflow.organisation.KeepingSeatRules;
import nl.ibp.workflow.organisation.SeatMove;
import nl.ibp.workflow.organisation.SignOn;
import org.springframework.stereotype.Component;

/** What an administrator can see and do about signing in by a provider, for the person of the moment. */
@Component
class SeatRuleDesk {

    private final CurrentActor actor;
    private final KeepingSeatRules keeping;
    private final SignOn signOn;
    private final Seats seats;
    private final NameBook names;
    private final RefusalTexts refusals;

    SeatRuleDesk(
            CurrentActor actor,
            KeepingSeatRules keeping,
            SignOn signOn,
            Seats seats,
            NameBook names,
            RefusalTexts refusals) {
        this.actor = actor;
        this.keeping = keeping;
        this.signOn = signOn;
        this.seats = seats;
        this.names = names;
        this.refusals = refusals;
    }

    List<SeatRule> rules() {
        return keeping.all(actor.get());
    }

    Trial tryOut(Claims claims) {
        return keeping.tryOut(actor.get(), claims);
    }

    ForeseenSeats foresee(List<SeatRule> asked) {
        return keeping.foresee(actor.get(), asked);
    }

    void change(List<SeatRule> read, List<SeatRule> asked) {
        keeping.change(actor.get(), read, asked);
    }

    /** Empty where people sign in by accounts of the product alone. */
    String issuer() {
        return signOn.issuer();
    }

    List<SeatId> seats() {
        return seats.all().stream().map(Seat::id).toList();
    }

    String seat(SeatId seat, Locale locale) {
        return names.seat(seat, locale);
    }

    Map<PersonId, String> people(List<SeatMove> moves) {
        Set<PersonId> all = moves.stream().map(SeatMove::person).collect(Collectors.toSet());
        return names.people(all);
    }

    String words(Problem problem, Locale locale) {
        return refusals.text(problem, locale);
    }
}
