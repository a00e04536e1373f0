package nl.ibp.workflow.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * How long proposals take from being submitted to a decision, in working days, without those on which they stood still:
 * as long as the steps between took together. What would tell of one other province is not told.
 */
final class LeadTimes {

    private final StepColumns columns;
    private final AskedDossiers dossiers;
    private final DossierEvents events;
    private final FigureFilter filter;
    private final Telling telling;
    private @Nullable JointCases decisions;
    private @Nullable JointCases lastOfStates;

    LeadTimes(StepColumns columns, AskedDossiers dossiers, DossierEvents events, FigureFilter filter, Telling telling) {
        this.columns = columns;
        this.dossiers = dossiers;
        this.events = events;
        this.filter = filter;
        this.telling = telling;
    }

    /** Of those the board decided on in a period; null where it is not told. */
    @Nullable
    Durations toDecision(Period period) {
        FigureFilter asked = in(period);
        boolean isTold = !telling.isWithheld(asked)
                && (!telling.dependsOnOthers(asked) || decisions().tells(asked));
        return isTold ? durations(decided(period), null) : null;
    }

    /** Of those the last of whose States was told or decided in a period; null where it is not told. */
    @Nullable
    Durations toStates(Period period) {
        FigureFilter asked = in(period);
        boolean isTold = !telling.isWithheld(asked)
                && (!telling.dependsOnOthers(asked) || lastOfStates().tells(asked));
        if (!isTold) {
            return null;
        }
        short[] decided = decided(Period.allUntil(period.until()));
        DayRange range = DayRange.of(period);
        for (int dossier = 0; dossier < decided.length; dossier++) {
            short done = events.statesDone[dossier];
            if (done == 0 || !range.has(done)) {
                decided[dossier] = 0;
            }
        }
        return durations(decided, events.statesDays);
    }

    private FigureFilter in(Period period) {
        return new FigureFilter(period, filter.theme(), filter.province(), filter.body());
    }

    /** For each dossier the day of its last decision in a period; 0 where there is none. */
    private short[] decided(Period period) {
        DayRange range = DayRange.of(period);
        short[] days = new short[columns.dossiers.size()];
        for (int event = 0; event < events.size; event++) {
            if (events.is(event, DossierEvents.DECIDED) && range.has(events.day[event])) {
                int dossier = events.dossier[event];
                days[dossier] = (short) Math.max(days[dossier], events.day[event]);
            }
        }
        return days;
    }

    /** @param more days after that; null for none */
    private Durations durations(short[] until, short @Nullable [] more) {
        int[] days = new int[until.length];
        for (int event = 0; event < events.size; event++) {
            int dossier = events.dossier[event];
            if (events.day[event] <= until[dossier] && events.is(event, DossierEvents.SUBMITTED)) {
                days[dossier] += events.days[event];
            }
        }
        DayCounts counts = new DayCounts();
        for (int dossier = 0; dossier < until.length; dossier++) {
            if (until[dossier] != 0 && events.submitted[dossier] != 0 && dossiers.isAsked(dossier)) {
                counts.add(days[dossier] + (more == null ? 0 : more[dossier]));
            }
        }
        return counts.durations();
    }

    private JointCases decisions() {
        if (decisions == null) {
            decisions = new JointCases(telling.periods(events.earliest()), columns.themes.all());
            for (int event = 0; event < events.size; event++) {
                if (events.is(event, DossierEvents.DECIDED)) {
                    add(decisions, events.dossier[event], events.day[event]);
                }
            }
        }
        return decisions;
    }

    private JointCases lastOfStates() {
        if (lastOfStates == null) {
            lastOfStates = new JointCases(telling.periods(events.earliest()), columns.themes.all());
            for (int dossier = 0; dossier < events.statesDone.length; dossier++) {
                if (events.statesDone[dossier] != 0) {
                    add(lastOfStates, dossier, events.statesDone[dossier]);
                }
            }
        }
        return lastOfStates;
    }

    private void add(JointCases cases, int dossier, short day) {
        if (events.submitted[dossier] != 0 && !telling.isOwn(dossiers.provinces(dossier))) {
            cases.add(day, dossiers.themes(dossier), dossiers.lead(dossier));
        }
    }
}
