package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The periods of which one province is told what all provinces together do. Of any days whatever it is not: two periods
 * that differ by a day would tell what happened that day.
 */
final class JointPeriods {

    private final List<Period> periods;
    /** First days of the parts of time that no two of the periods tell apart. */
    private final short[] starts;

    private JointPeriods(Set<Period> periods) {
        this.periods = List.copyOf(periods);
        Set<Short> cuts = new TreeSet<>();
        for (Period period : periods) {
            cuts.add(StepColumns.dayOf(period.from()));
            cuts.add(StepColumns.dayOf(period.until().plusDays(1)));
        }
        starts = new short[cuts.size()];
        int next = 0;
        for (short cut : cuts) {
            starts[next++] = cut;
        }
    }

    /** Those that everybody can choose, and the ones before them, which they are compared with. */
    static JointPeriods until(LocalDate today, LocalDate earliest) {
        Set<Period> periods = new LinkedHashSet<>();
        Period months = Period.ofMonthsUntil(today, 12);
        periods.add(months);
        periods.add(Period.allUntil(today));
        periods.add(Period.ofMonthsUntil(today.minusMonths(12), 12));
        periods.add(Period.ofYear(today.getYear()));
        periods.add(new Period(Period.ofYear(today.getYear() - 1).from(), today.minusYears(1)));
        for (int year = today.getYear() - 1; year >= earliest.getYear() - 1; year--) {
            periods.add(Period.ofYear(year));
        }
        return new JointPeriods(periods);
    }

    /** Those one would rather hear of first. */
    List<Period> all() {
        return periods;
    }

    int parts() {
        return starts.length;
    }

    /** @return -1 before all of them */
    int partOf(short day) {
        int part = starts.length - 1;
        while (part >= 0 && starts[part] > day) {
            part--;
        }
        return part;
    }

    boolean isIn(int part, Period period) {
        return starts[part] >= StepColumns.dayOf(period.from()) && starts[part] <= StepColumns.dayOf(period.until());
    }
}
