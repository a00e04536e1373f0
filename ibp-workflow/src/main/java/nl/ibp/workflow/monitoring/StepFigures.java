package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * Counts once through all step records how long each step took. What is secret for the reader is left out whole: a
 * duration could tell which dossier it is of. What would tell of one other province is not told.
 */
final class StepFigures {

    private static final int STEP = StepLevel.STEP.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();
    private static final StepOutcome[] OUTCOMES = StepOutcome.values();

    private final StepColumns columns;
    private final FigureFilter filter;
    private final Telling telling;
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

    private StepFigures(StepColumns columns, FigureFilter filter, Sightline sight, Telling telling) {
        this.columns = columns;
        this.filter = filter;
        this.telling = telling;
        ownLeads = columns.leads.fitting(sight.provinces()::contains);
        secret = columns.dossiers.among(sight.secret());
        themes = columns.themes.fitting(all -> filter.theme() == null || all.contains(filter.theme()));
        provinces = columns.provinces.fitting(all -> filter.province() == null || all.contains(filter.province()));
        bodies = filter.body() == null ? null : columns.bodies.fitting(filter.body()::equals);
        from = StepColumns.dayOf(filter.period().from());
        until = StepColumns.dayOf(filter.period().until());
    }

    static StepOverview of(StepColumns columns, FigureFilter filter, Sightline sight, Telling telling) {
        StepFigures figures = new StepFigures(columns, filter, sight, telling);
        for (int row = 0; row < columns.size; row++) {
            figures.look(row);
        }
        return telling.isWithheld(filter)
                ? figures.nothing()
                : figures.overview(telling.dependsOnOthers(filter) ? figures.untold() : Set.of());
    }

    private void look(int row) {
        short left = columns.left[row];
        if (!isCounted(row)) {
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

    private boolean isCounted(int row) {
        return columns.left[row] != StepColumns.OPEN && isSeen(row) && !OUTCOMES[columns.outcome[row]].isBrokenOff();
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
        } else if (columns.isPiece(row)) {
            step.pieces++;
            if (columns.waiting[row] != StepColumns.NONE) {
                step.waiting.add(columns.waiting[row]);
                step.working.add(Math.max(0, columns.days[row] - columns.waiting[row]));
            }
        }
    }

    private Set<ProposalStatus> untold() {
        UntoldSteps steps = new UntoldSteps(columns, telling, telling.periods(earliest));
        for (int row = 0; row < columns.size; row++) {
            if (isCounted(row) && !secret[columns.dossier[row]]) {
                steps.look(row);
            }
        }
        return steps.with(filter);
    }

    private StepOverview nothing() {
        return new StepOverview(List.of(), EnumSet.allOf(ProposalStatus.class), leftOut.cardinality(), earliest());
    }

    private StepOverview overview(Set<ProposalStatus> untold) {
        List<StepFigure> figures = new ArrayList<>();
        for (Counts step : counts) {
            StepFigure figure = step.figure();
            if (!step.status.isFinal() && !figure.isEmpty() && !untold.contains(step.status)) {
                figures.add(figure);
            }
        }
        return new StepOverview(figures, untold, leftOut.cardinality(), earliest());
    }

    private @Nullable LocalDate earliest() {
        return earliest == Short.MAX_VALUE ? null : StepColumns.day(earliest);
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
