package nl.ibp.workflow.monitoring;

/**
 * Term of one step.
 *
 * @param step its code in {@code terms.dmn}
 * @param normal in working days
 * @param urgent in working days, where the proposal is urgent
 */
public record TermOfStep(String step, int normal, int urgent) {}
