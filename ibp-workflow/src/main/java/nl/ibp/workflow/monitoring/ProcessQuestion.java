package nl.ibp.workflow.monitoring;

/**
 * Which figures to show in the drawing of which version of a process.
 *
 * @param isOfThisVersion what followed this version alone, and no earlier or later one; what is drawn apart is counted
 *     whatever version of it was followed
 */
public record ProcessQuestion(ModelVersion drawn, boolean isOfThisVersion, FigureFilter filter) {}
