package nl.ibp.domain.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Problem;

/**
 * After elections every province forms a new college. Who looks after the product is reminded of each that was not
 * recorded yet, for a year: what was not recorded by then will not be, for a college that simply stayed needs nothing.
 */
public final class CollegeRenewalPolicy {

    private static final int REMINDED_FOR_YEARS = 1;

    private CollegeRenewalPolicy() {}

    /** What is wrong with the first day of a new college. */
    public static List<Problem> problems(LocalDate from, LocalDate today) {
        return PlanningAhead.problems("from", from, today);
    }

    /** The elections whose colleges are being formed. */
    public static Optional<ElectionDay> latest(Collection<ElectionDay> elections, LocalDate today) {
        return elections.stream()
                .filter(election -> election.day().isBefore(today))
                .filter(election ->
                        !election.day().plusYears(REMINDED_FOR_YEARS).isBefore(today))
                .reduce((earlier, later) -> later.day().isAfter(earlier.day()) ? later : earlier);
    }

    /** The provinces whose new college was not recorded since the latest elections, in the order given. */
    public static List<ProvinceCode> toBeRenewed(
            List<ProvinceCode> provinces,
            Collection<CollegeChange> changes,
            Collection<ElectionDay> elections,
            LocalDate today) {
        return latest(elections, today)
                .map(election -> provinces.stream()
                        .filter(province -> changes.stream()
                                .noneMatch(change -> change.province().equals(province)
                                        && change.from().isAfter(election.day())))
                        .toList())
                .orElse(List.of());
    }
}
