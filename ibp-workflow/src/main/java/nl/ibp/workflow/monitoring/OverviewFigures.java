package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Counts what happened to proposals in a period, as many of each as the list of proposals shows. */
final class OverviewFigures {

    private final FigureFilter filter;
    private final Telling telling;
    private final AskedDossiers dossiers;
    private final DossierEvents events;
    private final LeadTimes leadTimes;
    private final Returns returns;

    private OverviewFigures(StepColumns columns, FigureFilter filter, Sightline sight, Telling telling) {
        this.filter = filter;
        this.telling = telling;
        dossiers = new AskedDossiers(columns, filter, sight);
        events = new DossierEvents(columns, dossiers);
        leadTimes = new LeadTimes(columns, dossiers, events, filter, telling);
        returns = new Returns(columns, dossiers, events, filter, telling);
    }

    /** @param before what to compare with; null for nothing */
    static Overview of(
            StepColumns columns, FigureFilter filter, @Nullable Period before, Sightline sight, Telling telling) {
        return new OverviewFigures(columns, filter, sight, telling).overview(before);
    }

    private Overview overview(@Nullable Period before) {
        return new Overview(
                in(filter.period()),
                before == null ? null : in(before),
                MonthCounts.of(filter.period(), earliest(), telling.today(), events, dossiers),
                returns.comparedWith(before),
                dossiers.secret(),
                earliest());
    }

    private @Nullable LocalDate earliest() {
        return events.earliest() == Short.MAX_VALUE ? null : StepColumns.day(events.earliest());
    }

    private PeriodFigures in(Period period) {
        DayRange range = DayRange.of(period);
        BitSet decided = new BitSet();
        BitSet finished = new BitSet();
        BitSet returned = new BitSet();
        BitSet judged = new BitSet();
        for (int event = 0; event < events.size; event++) {
            int dossier = events.dossier[event];
            boolean counts = range.has(events.day[event])
                    && events.is(event, DossierEvents.OF_STEP)
                    && dossiers.isAsked(dossier);
            if (counts) {
                set(decided, dossier, event, DossierEvents.DECIDED);
                set(finished, dossier, event, DossierEvents.FINISHED);
                set(returned, dossier, event, DossierEvents.RETURNED);
                set(judged, dossier, event, DossierEvents.JUDGED);
            }
        }
        return new PeriodFigures(
                period,
                submitted(range),
                decided.cardinality(),
                finished.cardinality(),
                returned.cardinality(),
                judged.cardinality(),
                leadTimes.toDecision(period),
                leadTimes.toStates(period));
    }

    private void set(BitSet proposals, int dossier, int event, int what) {
        if (events.is(event, what)) {
            proposals.set(dossier);
        }
    }

    private int submitted(DayRange range) {
        int count = 0;
        for (int dossier = 0; dossier < events.submitted.length; dossier++) {
            short day = events.submitted[dossier];
            count += day != 0 && range.has(day) && dossiers.isAsked(dossier) ? 1 : 0;
        }
        return count;
    }
}
