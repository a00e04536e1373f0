package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Goes once through all step records for what stands where in a process, and how long it took. What is secret for the
 * reader is left out whole.
 */
final class CountingMap {

    private static final StepOutcome[] OUTCOMES = StepOutcome.values();

    private final StepColumns columns;
    private final short today;
    private final short from;
    private final short until;
    private final boolean[] ownLeads;
    private final boolean[] secret;
    private final boolean[] themes;
    private final boolean[] provinces;
    private final boolean[] models;
    private final boolean isOfAnyModel;
    private final BitSet leftOut = new BitSet();
    private short earliest = Short.MAX_VALUE;

    CountingMap(StepColumns columns, ProcessQuestion question, Sightline sight, LocalDate today) {
        FigureFilter filter = question.filter();
        this.columns = columns;
        this.today = StepColumns.dayOf(today);
        from = StepColumns.dayOf(filter.period().from());
        until = StepColumns.dayOf(filter.period().until());
        ownLeads = columns.leads.fitting(sight.provinces()::contains);
        secret = columns.dossiers.among(sight.secret());
        themes = columns.themes.fitting(all -> filter.theme() == null || all.contains(filter.theme()));
        provinces = columns.provinces.fitting(all -> filter.province() == null || all.contains(filter.province()));
        models = columns.models.fitting(model -> fits(model, question.drawn()));
        isOfAnyModel = !question.isOfThisVersion();
    }

    /** What another process does is counted whatever version of that was followed. */
    private static boolean fits(ModelVersion model, ModelVersion drawn) {
        return !model.process().equals(drawn.process()) || model.number() == drawn.number();
    }

    ProcessFigures figures(ProcessMap map, PastRights rights) {
        List<ProcessMap.Shape> stops = map.stops();
        List<MapCounts> counts = new ArrayList<>();
        stops.forEach(shape -> counts.add(counts(shape)));
        eachOpen(row -> counts.forEach(stop -> stop.addOpen(row)));
        eachLeft(row -> counts.forEach(stop -> stop.addLeft(row)));
        List<MapFigure> figures = new ArrayList<>();
        for (int stop = 0; stop < stops.size(); stop++) {
            ProcessMap.Shape shape = stops.get(stop);
            figures.add(counts.get(stop).figure(shape, rights.tellsPast(stopOf(shape))));
        }
        return new ProcessFigures(
                map, figures, leftOut.cardinality(), earliest == Short.MAX_VALUE ? null : StepColumns.day(earliest));
    }

    /** The longest there first. */
    List<Standing> standing(MapStop stop) {
        MapCounts counts = new MapCounts(columns, stop, today);
        List<Standing> all = new ArrayList<>();
        short[] since = new short[columns.dossiers.size()];
        eachOpen(row -> {
            counts.addOpen(row);
            int dossier = columns.dossier[row];
            if (counts.standsThere(row) && (since[dossier] == 0 || columns.entered[row] < since[dossier])) {
                since[dossier] = columns.entered[row];
            }
        });
        for (int dossier = 0; dossier < since.length; dossier++) {
            if (since[dossier] != 0) {
                all.add(new Standing(
                        columns.dossiers.get(dossier), StepColumns.day(since[dossier]), counts.isLate(dossier)));
            }
        }
        all.sort(Standing.LONGEST_FIRST);
        return all;
    }

    private MapCounts counts(ProcessMap.Shape shape) {
        return new MapCounts(columns, stopOf(shape), today);
    }

    private static MapStop stopOf(ProcessMap.Shape shape) {
        MapStop stop = shape.stop();
        if (stop == null) {
            throw new IllegalStateException("Nobody stands at " + shape.element());
        }
        return stop;
    }

    private void eachOpen(IntConsumer act) {
        for (int row = 0; row < columns.size; row++) {
            if (columns.left[row] == StepColumns.OPEN && isAsked(row)) {
                act.accept(row);
            }
        }
    }

    private void eachLeft(IntConsumer act) {
        for (int row = 0; row < columns.size; row++) {
            short left = columns.left[row];
            if (left != StepColumns.OPEN && !OUTCOMES[columns.outcome[row]].isBrokenOff() && isAsked(row)) {
                earliest = (short) Math.min(earliest, left);
                if (left >= from && left <= until) {
                    act.accept(row);
                }
            }
        }
    }

    private boolean isAsked(int row) {
        int dossier = columns.dossier[row];
        if (!columns.isSubmitted(dossier) && !ownLeads[columns.lead[row]]) {
            return false;
        }
        if (secret[dossier]) {
            // Whatever is asked: what it is about would tell.
            leftOut.set(dossier);
            return false;
        }
        return themes[columns.theme[row]] && provinces[columns.province[row]] && isOfModel(row);
    }

    private boolean isOfModel(int row) {
        return isOfAnyModel || (columns.model[row] != StepColumns.NONE && models[columns.model[row]]);
    }
}
