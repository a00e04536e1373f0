package nl.ibp.workflow.operations;

/**
 * How much there is to do, and whether it keeps up. Totals alone: no figure tells of a dossier, a person or a body.
 *
 * @param sessions how many there are at all nodes
 */
public record WorkFigures(OpenWorkCounts.Counts work, JobCounts.Counts jobs, int sessions) {

    public int open() {
        return work.open().values().stream().mapToInt(Integer::intValue).sum();
    }
}
