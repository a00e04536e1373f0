package nl.ibp.domain.administration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.calendar.Recess;
import org.jspecify.annotations.Nullable;

/** The recess weeks as administrators keep them: each with a name, none over another, the earliest first. */
public record RecessPlan(List<Recess> all) {

    /** Longer than any there is; what is longer is a slip in the year. */
    public static final int MOST_DAYS = 92;

    public RecessPlan {
        all = all.stream().sorted(Comparator.comparing(Recess::from)).toList();
    }

    /**
     * A recess as it was typed.
     *
     * @throws Refused with everything that is wrong with it
     */
    public static Recess asked(String label, @Nullable LocalDate from, @Nullable LocalDate until) {
        String name = Text.line("label", label);
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.of("label", "NAME_REQUIRED"));
        }
        if (from == null) {
            problems.add(Problem.of("from", "DATE_REQUIRED"));
        }
        if (until == null) {
            problems.add(Problem.of("until", "DATE_REQUIRED"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            problems.add(Problem.of("until", "ENDS_BEFORE_IT_BEGINS"));
        }
        if (from != null && until != null && ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            problems.add(Problem.of("until", "RECESS_TOO_LONG", MOST_DAYS));
        }
        if (!problems.isEmpty() || from == null || until == null) {
            throw new Refused(problems);
        }
        return new Recess(name, from, until);
    }

    public RecessPlan with(Recess added) {
        all.stream()
                .filter(other -> other.includes(added.from()) || added.includes(other.from()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.because("from", "RECESS_OVER_ANOTHER", other.label());
                });
        List<Recess> more = new ArrayList<>(all);
        more.add(added);
        return new RecessPlan(more);
    }

    public RecessPlan without(Recess removed) {
        return new RecessPlan(
                all.stream().filter(recess -> !recess.equals(removed)).toList());
    }
}
