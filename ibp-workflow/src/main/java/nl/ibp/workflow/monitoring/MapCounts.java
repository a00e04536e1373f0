package nl.ibp.workflow.monitoring;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Counts what step records tell of one stop. */
final class MapCounts {

    private static final int RETURNED = StepOutcome.RETURNED.ordinal();

    private final StepColumns columns;
    private final MapRows rows;
    private final short today;
    private final BitSet now = new BitSet();
    private final BitSet late = new BitSet();
    private final DayCounts days = new DayCounts();
    private final DayCounts waiting = new DayCounts();
    private final DayCounts working = new DayCounts();
    private int again;
    private int returned;

    MapCounts(StepColumns columns, MapStop stop, short today) {
        this.columns = columns;
        this.rows = new MapRows(columns, stop);
        this.today = today;
    }

    /** @return the dossier stands there by this record */
    boolean standsThere(int row) {
        return rows.isStay(row);
    }

    void addOpen(int row) {
        if (rows.isStay(row)) {
            now.set(columns.dossier[row]);
        }
        if (rows.isWork(row) && columns.isLate(row, today)) {
            late.set(columns.dossier[row]);
        }
    }

    void addLeft(int row) {
        if (rows.isStay(row)) {
            days.add(columns.days[row]);
            again += columns.round[row] > 1 ? 1 : 0;
            returned += columns.outcome[row] == RETURNED ? 1 : 0;
        }
        if (rows.isWork(row) && columns.waiting[row] != StepColumns.NONE) {
            waiting.add(columns.waiting[row]);
            working.add(Math.max(0, columns.days[row] - columns.waiting[row]));
        }
    }

    boolean isLate(int dossier) {
        return late.get(dossier);
    }

    MapFigure figure(ProcessMap.Shape shape, boolean tellsPast) {
        late.and(now);
        return new MapFigure(
                shape.element(), shape.name(), now.cardinality(), late.cardinality(), tellsPast ? past() : null);
    }

    private MapFigure.@Nullable Past past() {
        return new MapFigure.Past(days.durations(), waiting.durations(), working.durations(), again, returned);
    }
}
