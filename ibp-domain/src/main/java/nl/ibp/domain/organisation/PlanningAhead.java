package nl.ibp.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.Problem;

/** Who acts for a seat is planned a year ahead at most: a slip in the year would bind others for decades. */
final class PlanningAhead {

    private PlanningAhead() {}

    static List<Problem> problems(String field, LocalDate day, LocalDate today) {
        LocalDate last = today.plusYears(1);
        return day.isAfter(last) ? List.of(Problem.of(field, "MORE_THAN_A_YEAR_AHEAD", last)) : List.of();
    }
}
