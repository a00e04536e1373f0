package nl.ibp.workflow.administration;

/** A step by its code in the table of terms, where it is told to people: they read its name. */
public record TermStep(String code) {}
