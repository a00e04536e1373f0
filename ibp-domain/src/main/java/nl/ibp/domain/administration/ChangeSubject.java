package nl.ibp.domain.administration;

/** What a change by an administrator is about. */
public enum ChangeSubject {
    THEME,
    FUNDING_SOURCE,
    BODY,
    /** A process or a decision table. */
    MODEL,
    RECESS,
    /** Of a person to a seat. */
    APPOINTMENT,
    /** Of a seat that is not the administrator's own. */
    SUBSTITUTION,
    ACCOUNT,
    /** To another system that is told of what happens. */
    CONNECTION,
    /** Which claim of a sign-on provider gives which seat. */
    SEAT_RULE,
    /** How the process of a dossier goes on, and what it remembers; never the dossier itself. */
    PROCESS_OF_DOSSIER,
    /** For how long something is kept. */
    RETENTION
}
