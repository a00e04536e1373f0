package nl.ibp.domain.administration;

/**
 * What is kept for a time and then cleared away; the terms are our own choice. Dossiers, their record and what was decided
 * are not among it: the Archiefwet has those kept, or handed over, as a whole.
 */
public enum KeptKind {
    /** What a seat was told, once the work that it is about is over. */
    NOTICE(730, 90, 3650),
    /** What somebody noted for themselves about work that is over. */
    TASK_MARK(365, 30, 3650),
    /** That something was mailed. What happened is looked for a week back, so it must be known for longer than that. */
    MAIL(30, 14, 365),
    /** What was typed and never sent. */
    TYPED(90, 30, 365),
    /** Who opened what is secret; the database itself keeps that for a year, which may have a day more. */
    SECRET_READ(2557, 366, 7305),
    /** The name, and what else is known, of somebody who left. */
    PERSON(730, 365, 7305);

    private final int usual;
    private final int least;
    private final int most;

    KeptKind(int usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Days, where nobody says otherwise. */
    public int usual() {
        return usual;
    }

    /** Fewer days than that somebody would miss it. */
    public int least() {
        return least;
    }

    /** For more days than that nothing of it is of any use. */
    public int most() {
        return most;
    }
}
