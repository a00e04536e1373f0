package nl.ibp.workflow.monitoring;

import nl.ibp.domain.proposal.ProposalStatus;
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
        return tells(period, true) ? durations(decided(period), null) : null;
    }

    /** Of those the last of whose States was told or decided in a period; null where it is not told. */
    @Nullable
    Durations toStates(Period period) {
        if (!tells(period, false)) {
            return null;
        }
        short[] decided = decided(Period.allUntil(period.until()));
        for (int dossier = 0; dossier < decided.length; dossier++) {
            short done = events.statesDone[dossier];
            if (done == 0 || !StepColumns.isIn(done, period)) {
                decided[dossier] = 0;
            }
        }
        return durations(decided, events.statesDays);
    }

    /** For each dossier the day of its last decision in a period; 0 where there is none. */
    private short[] decided(Period period) {
        short[] days = new short[columns.dossiers.size()];
        events.each(row -> {
            int dossier = columns.dossier[row];
            short day = columns.left[row];
            if (events.is(ProposalMoment.DECIDED, row) && StepColumns.isIn(day, period)) {
                days[dossier] = (short) Math.max(days[dossier], day);
            }
        });
        return days;
    }

    /** @param more days after that; null for none */
    private Durations durations(short[] until, short @Nullable [] more) {
        int[] days = new int[until.length];
        events.each(row -> {
            int dossier = columns.dossier[row];
            boolean isBefore = events.isStep(row) && columns.left[row] <= until[dossier];
            if (isBefore && events.status(row) != ProposalStatus.DRAFT) {
                days[dossier] += columns.days[row];
            }
        });
        DayCounts counts = new DayCounts();
        for (int dossier = 0; dossier < until.length; dossier++) {
            if (until[dossier] != 0 && events.submitted[dossier] != 0 && dossiers.isAsked(dossier)) {
                counts.add(days[dossier] + (more == null ? 0 : more[dossier]));
            }
        }
        return counts.durations();
    }

    private boolean tells(Period period, boolean isOfBoard) {
        FigureFilter asked = new FigureFilter(period, filter.theme(), filter.province(), filter.body());
        if (telling.isWithheld(asked)) {
            return false;
        }
        if (!telling.dependsOnOthers(asked)) {
            return true;
        }
        JointCases cases = new JointCases(telling.periods(events.earliest()), columns.themes.all());
        if (isOfBoard) {
            events.each(row -> {
                if (events.is(ProposalMoment.DECIDED, row)) {
                    add(cases, columns.dossier[row], columns.left[row]);
                }
            });
        } else {
            for (int dossier = 0; dossier < events.statesDone.length; dossier++) {
                if (events.statesDone[dossier] != 0) {
                    add(cases, dossier, events.statesDone[dossier]);
                }
            }
        }
        return cases.tells(asked);
    }

    private void add(JointCases cases, int dossier, short day) {
        if (events.submitted[dossier] != 0 && !telling.isOwn(dossiers.provinces(dossier))) {
            cases.add(day, dossiers.themes(dossier), dossiers.lead(dossier));
        }
    }
}
