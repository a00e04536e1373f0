package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * Counts once through all step records how long each step took. What is secret for the reader is left out whole: a
 * duration could tell which dossier it is of.
 */
final class StepFigures {

    private static final int STEP = StepLevel.STEP.ordinal();
    private static final int WORK = StepLevel.WORK.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();
    private static final StepOutcome[] OUTCOMES = StepOutcome.values();

    private final StepColumns columns;
    private final boolean[] ownLeads;
    private final boolean[] secret;
    private final boolean[] themes;
    private final boolean[] provinces;
    private final boolean @Nullable [] bodies;
    private final short from;
    private final short until;

    private final Counts[] counts = Stream.of(STATUSES).map(Counts::new).toArray(Counts[]::new);
    private final BitSet leftOut = new BitSet();
    private short earliest = Short.MAX_VALUE;

    private StepFigures(StepColumns columns, FigureFilter filter, Sightline sight) {
        this.columns = columns;
        ownLeads = columns.leads.fitting(sight.provinces()::contains);
        secret = columns.dossiers.fitting(sight.secret()::contains);
        themes = columns.themes.fitting(all -> filter.theme() == null || all.contains(filter.theme()));
        provinces = columns.provinces.fitting(all -> filter.province() == null || all.contains(filter.province()));
        bodies = filter.body() == null ? null : columns.bodies.fitting(filter.body()::equals);
        from = StepColumns.dayOf(filter.period().from());
        until = StepColumns.dayOf(filter.period().until());
    }

    static StepOverview of(StepColumns columns, FigureFilter filter, Sightline sight) {
        StepFigures figures = new StepFigures(columns, filter, sight);
        for (int row = 0; row < columns.size; row++) {
            figures.look(row);
        }
        return figures.overview();
    }

    private void look(int row) {
        short left = columns.left[row];
        if (left == StepColumns.OPEN || !isSeen(row) || OUTCOMES[columns.outcome[row]].isBrokenOff()) {
            return;
        }
        int dossier = columns.dossier[row];
        if (secret[dossier]) {
            // Of whatever period: which one would tell when it moved.
            leftOut.set(dossier);
            return;
        }
        earliest = (short) Math.min(earliest, left);
        if (isIn(left) && isAsked(row)) {
            count(row);
        }
    }

    private boolean isSeen(int row) {
        return columns.isSubmitted(columns.dossier[row]) || ownLeads[columns.lead[row]];
    }

    private boolean isIn(short left) {
        return left >= from && left <= until;
    }

    private boolean isAsked(int row) {
        return themes[columns.theme[row]] && provinces[columns.province[row]] && isOfBody(columns.body[row]);
    }

    private boolean isOfBody(short body) {
        return bodies == null || (body >= 0 && bodies[body]);
    }

    private void count(int row) {
        Counts step = counts[columns.status[row]];
        if (columns.level[row] == STEP) {
            step.days.add(columns.days[row]);
        } else if (columns.level[row] == WORK && columns.onPath[row]) {
            step.pieces++;
            if (columns.waiting[row] != StepColumns.NONE) {
                step.waiting.add(columns.waiting[row]);
                step.working.add(Math.max(0, columns.days[row] - columns.waiting[row]));
            }
        }
    }

    private StepOverview overview() {
        List<StepFigure> figures = new ArrayList<>();
        for (Counts step : counts) {
            StepFigure figure = step.figure();
            if (!step.status.isFinal() && !figure.isEmpty()) {
                figures.add(figure);
            }
        }
        return new StepOverview(
                figures, leftOut.cardinality(), earliest == Short.MAX_VALUE ? null : StepColumns.day(earliest));
    }

    private static final class Counts {

        private final ProposalStatus status;
        private final DayCounts days = new DayCounts();
        private final DayCounts waiting = new DayCounts();
        private final DayCounts working = new DayCounts();
        private int pieces;

        Counts(ProposalStatus status) {
            this.status = status;
        }

        StepFigure figure() {
            return new StepFigure(status, days.durations(), waiting.durations(), working.durations(), pieces);
        }
    }
}
