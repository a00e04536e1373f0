package nl.ibp.workflow.organisation;

/** An administrator takes the second step off somebody's account. */
public record SecondStepTaken(String username) {}
