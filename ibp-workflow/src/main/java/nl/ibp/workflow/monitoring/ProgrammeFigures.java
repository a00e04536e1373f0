package nl.ibp.workflow.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * All that the overview tells.
 *
 * @param stepsBefore in the period that is compared with; null for none
 */
public record ProgrammeFigures(
        ProgrammeParts parts,
        OpenWork work,
        Overview overview,
        StepOverview steps,
        @Nullable StepOverview stepsBefore) {}
