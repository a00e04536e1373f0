package nl.ibp.workflow.repeating;

/** @param isReplayed it was given before, and nothing was done now */
public record Repeated(Answer answer, boolean isReplayed) {}
