package nl.ibp.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts for a seat in the holder's place (vervanging; domain reference, section 5). It is of the seat: it goes
 * on when the holder changes, and ends by itself after its last day.
 *
 * @param from first day
 * @param until last day
 * @param scopes the kinds of work it is for, at least one
 * @param ending null unless somebody ended it before its time
 */
public record Substitution(
        SubstitutionId id,
        SeatId seat,
        PersonId substitute,
        LocalDate from,
        LocalDate until,
        Set<WorkScope> scopes,
        PersonId madeBy,
        Instant madeAt,
        @Nullable Ending ending) {

    /** Who ended it before its time, and when. */
    public record Ending(PersonId by, Instant at) {}

    public Substitution {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A substitution cannot end before it begins");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A substitution is for some kind of work");
        }
        scopes = Set.copyOf(scopes);
    }

    /** The substitute acts for the seat at this moment. */
    public boolean actsAt(Instant moment) {
        LocalDate day = OfficialTime.dayOf(moment);
        return !day.isBefore(from) && !day.isAfter(until) && (ending == null || moment.isBefore(ending.at()));
    }

    /** It neither acts nor ever will. */
    public boolean isOver(Instant now) {
        return ending != null || OfficialTime.dayOf(now).isAfter(until);
    }

    /** From now on the substitute no longer acts, or never will where it had not begun. */
    public Substitution end(PersonId by, Instant now) {
        if (isOver(now)) {
            throw Refused.because("", "SUBSTITUTION_OVER");
        }
        return new Substitution(id, seat, substitute, from, until, scopes, madeBy, madeAt, new Ending(by, now));
    }

    boolean sharesDaysWith(Substitution other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    public StandIn standIn(@Nullable PersonId holder) {
        return new StandIn(seat, scopes, holder);
    }
}
