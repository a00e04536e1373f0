package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Counts what happened to proposals in a period, as many of each as the list of proposals shows. */
final class OverviewFigures {

    private final StepColumns columns;
    private final FigureFilter filter;
    private final Telling telling;
    private final AskedDossiers dossiers;
    private final DossierEvents events;
    private final LeadTimes leadTimes;

    private OverviewFigures(StepColumns columns, FigureFilter filter, Sightline sight, Telling telling) {
        this.columns = columns;
        this.filter = filter;
        this.telling = telling;
        dossiers = new AskedDossiers(columns, filter, sight);
        events = new DossierEvents(columns, dossiers);
        leadTimes = new LeadTimes(columns, dossiers, events, filter, telling);
    }

    /** @param before what to compare with; null for nothing */
    static Overview of(
            StepColumns columns, FigureFilter filter, @Nullable Period before, Sightline sight, Telling telling) {
        OverviewFigures figures = new OverviewFigures(columns, filter, sight, telling);
        return figures.overview(before);
    }

    private Overview overview(@Nullable Period before) {
        return new Overview(
                in(filter.period()),
                before == null ? null : in(before),
                months(),
                new Returns(columns, dossiers, events, filter, telling).comparedWith(before),
                dossiers.secret(),
                earliest());
    }

    private @Nullable LocalDate earliest() {
        return events.earliest() == Short.MAX_VALUE ? null : StepColumns.day(events.earliest());
    }

    private PeriodFigures in(Period period) {
        return new PeriodFigures(
                period,
                submitted(period),
                proposals(period, row -> events.is(ProposalMoment.DECIDED, row)),
                proposals(period, row -> events.is(ProposalMoment.FINISHED, row)),
                proposals(period, row -> events.is(ProposalMoment.RETURNED, row)),
                proposals(period, row -> events.isStep(row) && events.isJudged(row)),
                leadTimes.toDecision(period),
                leadTimes.toStates(period));
    }

    private int submitted(Period period) {
        int count = 0;
        for (int dossier = 0; dossier < events.submitted.length; dossier++) {
            short day = events.submitted[dossier];
            count += day != 0 && dossiers.isAsked(dossier) && StepColumns.isIn(day, period) ? 1 : 0;
        }
        return count;
    }

    /** How many have a row like that. */
    private int proposals(Period period, IntPredicate which) {
        BitSet proposals = new BitSet();
        events.each(row -> {
            if (dossiers.isAsked(columns.dossier[row])
                    && which.test(row)
                    && StepColumns.isIn(columns.left[row], period)) {
                proposals.set(columns.dossier[row]);
            }
        });
        return proposals.cardinality();
    }

    private List<MonthFigure> months() {
        Months months = new Months(filter.period(), earliest(), telling.today());
        for (int dossier = 0; dossier < events.submitted.length; dossier++) {
            if (events.submitted[dossier] != 0 && dossiers.isAsked(dossier)) {
                months.add(ProposalMoment.SUBMITTED, events.submitted[dossier], dossier);
            }
        }
        events.each(row -> {
            for (ProposalMoment moment : List.of(ProposalMoment.DECIDED, ProposalMoment.FINISHED)) {
                if (dossiers.isAsked(columns.dossier[row]) && events.is(moment, row)) {
                    months.add(moment, columns.left[row], columns.dossier[row]);
                }
            }
        });
        return months.figures();
    }

    /** The proposals of each month. */
    private static final class Months {

        private final Period period;
        private final YearMonth first;
        private final List<List<BitSet>> counts = new ArrayList<>();

        Months(Period period, @Nullable LocalDate earliest, LocalDate today) {
            this.period = period;
            LocalDate begin = earliest == null ? today : earliest;
            LocalDate from = period.from().isBefore(begin) ? begin : period.from();
            LocalDate until = period.until().isAfter(today) ? today : period.until();
            first = YearMonth.from(from);
            for (YearMonth month = first; !month.isAfter(YearMonth.from(until)); month = month.plusMonths(1)) {
                List<BitSet> moments = new ArrayList<>();
                for (ProposalMoment moment : ProposalMoment.values()) {
                    moments.add(new BitSet());
                }
                counts.add(moments);
            }
        }

        void add(ProposalMoment moment, short day, int dossier) {
            if (StepColumns.isIn(day, period)) {
                YearMonth month = YearMonth.from(StepColumns.day(day));
                int at = (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
                if (at >= 0 && at < counts.size()) {
                    counts.get(at).get(moment.ordinal()).set(dossier);
                }
            }
        }

        List<MonthFigure> figures() {
            List<MonthFigure> figures = new ArrayList<>();
            for (int at = 0; at < counts.size(); at++) {
                List<BitSet> moments = counts.get(at);
                figures.add(new MonthFigure(
                        first.plusMonths(at),
                        moments.get(ProposalMoment.SUBMITTED.ordinal()).cardinality(),
                        moments.get(ProposalMoment.DECIDED.ordinal()).cardinality(),
                        moments.get(ProposalMoment.FINISHED.ordinal()).cardinality()));
            }
            return figures;
        }
    }
}
