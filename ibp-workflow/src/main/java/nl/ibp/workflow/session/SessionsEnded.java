package nl.ibp.workflow.session;

/** Sessions are to end, at whichever node holds them; which, the database says. */
public record SessionsEnded() {}
