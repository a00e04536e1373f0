package nl.ibp.workflow.operations;

/** How much there is to do, and whether it keeps up. Totals alone: no figure tells of a dossier, a person or a body. */
public record WorkFigures(OpenWorkCounts.Counts work, JobCounts.Counts jobs) {

    public int open() {
        return work.open().values().stream().mapToInt(Integer::intValue).sum();
    }
}
