package nl.ibp.workflow.monitoring;

import java.util.List;

/** Dossiers that may be older than the records of their steps. */
public interface OldDossiers {

    /** Some of which nobody found out yet how they went, locked against whoever acts on them; none when it is done. */
    List<OldDossier> next(int most);

    /** Writes down what was found out of these dossiers, beside what was recorded already. */
    void found(List<OldDossier> dossiers, List<PastStep> steps);
}
