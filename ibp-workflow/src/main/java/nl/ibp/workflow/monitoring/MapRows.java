package nl.ibp.workflow.monitoring;

import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.proposal.ProposalStatus;

/** Says of each step record in memory whether it tells of a stop. */
final class MapRows {

    private static final int WORK = StepLevel.WORK.ordinal();
    private static final ProposalStatus[] STATUSES = ProposalStatus.values();

    private final StepColumns columns;
    private final byte level;
    private final boolean[] step;
    private final boolean[] statuses = new boolean[STATUSES.length];
    private final boolean[] work;
    private final boolean isAllWorkAtStatus;
    private final boolean[] workStatuses = new boolean[STATUSES.length];

    MapRows(StepColumns columns, MapStop stop) {
        this.columns = columns;
        level = (byte) stop.level().ordinal();
        step = columns.steps.fitting(stop.step()::equals);
        Set<String> kinds = stop.work().stream().map(Enum::name).collect(Collectors.toSet());
        work = columns.steps.fitting(kinds::contains);
        isAllWorkAtStatus = kinds.isEmpty();
        for (ProposalStatus status : STATUSES) {
            boolean isAmong = stop.statuses().isEmpty() || stop.statuses().contains(status);
            statuses[status.ordinal()] = isAmong;
            workStatuses[status.ordinal()] = isAllWorkAtStatus ? status.name().equals(stop.step()) : isAmong;
        }
    }

    /** How long a dossier stays at the stop. */
    boolean isStay(int row) {
        return columns.level[row] == level && step[columns.step[row]] && statuses[columns.status[row]];
    }

    /** Work that is done while it stays there. */
    boolean isWork(int row) {
        return columns.level[row] == WORK
                && workStatuses[columns.status[row]]
                && (isAllWorkAtStatus ? columns.onPath[row] : work[columns.step[row]]);
    }
}
