package nl.ibp.workflow.monitoring;

import java.time.Instant;

/** A version of a process that is drawn, and since when dossiers follow it. */
public record MapVersion(ModelVersion model, Instant deployedAt) {}
