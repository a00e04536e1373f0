package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Optional;

/** The drawings of the processes on whose way dossiers stand. */
public interface ProcessMaps {

    /** The path itself first, then what it calls; of each the latest version first. */
    List<MapVersion> versions();

    /** Empty where there is no such version. */
    Optional<ProcessMap> of(ModelVersion model);
}
