package nl.ibp.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * What a new substitution must keep to: it says who, from when and until when, and for which work; it reaches neither
 * back nor far ahead, puts nobody in their own place, and gives nobody the same seat twice. Whoever holds the seat
 * arranges it for their own time.
 */
public final class SubstitutionPolicy {

    /** What is asked for; whatever was not filled in is null. */
    public record Wish(
            @Nullable PersonId substitute, @Nullable LocalDate from, @Nullable LocalDate until, Set<WorkScope> scopes) {

        public Wish {
            scopes = Set.copyOf(scopes);
        }
    }

    private SubstitutionPolicy() {}

    /** What is missing or wrong in the wish itself. */
    public static List<Problem> problems(Wish wish, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (wish.substitute() == null) {
            problems.add(Problem.of("substitute", "SUBSTITUTE_REQUIRED"));
        }
        problems.addAll(problemsOfDays(wish.from(), wish.until(), OfficialTime.dayOf(now)));
        if (wish.scopes().isEmpty()) {
            problems.add(Problem.of("scopes", "SCOPE_REQUIRED"));
        }
        return problems;
    }

    private static List<Problem> problemsOfDays(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(Problem.of("from", "DATE_REQUIRED"));
        } else if (from.isBefore(today)) {
            problems.add(Problem.of("from", "SUBSTITUTION_IN_PAST", today));
        }
        if (until == null) {
            problems.add(Problem.of("until", "DATE_REQUIRED"));
        } else if (from != null && until.isBefore(from)) {
            problems.add(Problem.of("until", "ENDS_BEFORE_BEGIN", from));
        } else {
            problems.addAll(PlanningAhead.problems("until", until, today));
        }
        return problems;
    }

    /**
     * Where it does not go together with what is there.
     *
     * @param ofSeat other substitutions of the seat
     * @param held appointments of the substitute
     */
    public static List<Problem> conflicts(
            Substitution asked, Collection<Substitution> ofSeat, Collection<Appointment> held) {
        List<Problem> problems = new ArrayList<>();
        if (held.stream().anyMatch(appointment -> holdsWithin(appointment, asked))) {
            problems.add(Problem.of("substitute", "SUBSTITUTE_HOLDS_SEAT"));
        }
        if (ofSeat.stream().anyMatch(other -> isTheSameAgain(other, asked))) {
            problems.add(Problem.of("substitute", "SUBSTITUTION_OVERLAPS"));
        }
        return problems;
    }

    /**
     * Where a holder would let somebody in for the time of who comes after.
     *
     * @param ofMaker appointments of who arranges it
     */
    public static List<Problem> beyondOwnTime(Substitution asked, Collection<Appointment> ofMaker) {
        boolean own = ofMaker.stream()
                .filter(appointment -> appointment.seat().equals(asked.seat()))
                .anyMatch(appointment -> appointment.holdsOn(asked.from()) && appointment.holdsOn(asked.until()));
        return own ? List.of() : List.of(Problem.of("until", "SUBSTITUTION_BEYOND_OWN_TIME"));
    }

    private static boolean holdsWithin(Appointment appointment, Substitution asked) {
        return appointment.seat().equals(asked.seat())
                && !appointment.from().isAfter(asked.until())
                && (appointment.until() == null || !appointment.until().isBefore(asked.from()));
    }

    private static boolean isTheSameAgain(Substitution other, Substitution asked) {
        return other.substitute().equals(asked.substitute()) && other.ending() == null && other.sharesDaysWith(asked);
    }
}
