package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proposals of each month. */
final class MonthCounts {

    private static final int NONE = -1;

    private final DayRange range;
    private final short firstDay;
    private final YearMonth first;
    /** For each day from the first on. */
    private final int[] monthOfDay;

    private final int[] submitted;
    private final BitSet[] decided;
    private final BitSet[] finished;

    private MonthCounts(Period period, @Nullable LocalDate earliest, LocalDate today) {
        LocalDate begin = earliest == null ? today : earliest;
        LocalDate from = period.from().isBefore(begin) ? begin : period.from();
        LocalDate until = period.until().isAfter(today) ? today : period.until();
        range = DayRange.of(period);
        first = YearMonth.from(from);
        firstDay = StepColumns.dayOf(from);
        int days = Math.max(0, StepColumns.dayOf(until) - firstDay + 1);
        monthOfDay = new int[days];
        for (int day = 0; day < days; day++) {
            YearMonth month = YearMonth.from(from.plusDays(day));
            monthOfDay[day] = (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
        }
        int months = days == 0 ? 0 : monthOfDay[days - 1] + 1;
        submitted = new int[months];
        decided = sets(months);
        finished = sets(months);
    }

    private static BitSet[] sets(int months) {
        BitSet[] sets = new BitSet[months];
        Arrays.setAll(sets, month -> new BitSet());
        return sets;
    }

    /** @param earliest when anything happened; null where nothing did */
    static List<MonthFigure> of(
            Period period,
            @Nullable LocalDate earliest,
            LocalDate today,
            DossierEvents events,
            AskedDossiers dossiers) {
        MonthCounts counts = new MonthCounts(period, earliest, today);
        counts.count(events, dossiers);
        return counts.figures();
    }

    private void count(DossierEvents events, AskedDossiers dossiers) {
        for (int dossier = 0; dossier < events.submitted.length; dossier++) {
            int month = events.submitted[dossier] == 0 ? NONE : month(events.submitted[dossier]);
            if (month != NONE && dossiers.isAsked(dossier)) {
                submitted[month]++;
            }
        }
        for (int event = 0; event < events.size; event++) {
            boolean isDecided = events.is(event, DossierEvents.DECIDED);
            boolean isFinished = events.is(event, DossierEvents.FINISHED);
            int month = isDecided || isFinished ? month(events.day[event]) : NONE;
            if (month != NONE && dossiers.isAsked(events.dossier[event])) {
                (isDecided ? decided : finished)[month].set(events.dossier[event]);
            }
        }
    }

    private int month(short day) {
        int at = day - firstDay;
        return range.has(day) && at >= 0 && at < monthOfDay.length ? monthOfDay[at] : NONE;
    }

    private List<MonthFigure> figures() {
        List<MonthFigure> figures = new ArrayList<>();
        for (int month = 0; month < submitted.length; month++) {
            figures.add(new MonthFigure(
                    first.plusMonths(month),
                    submitted[month],
                    decided[month].cardinality(),
                    finished[month].cardinality()));
        }
        return figures;
    }
}
