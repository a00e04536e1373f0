package nl.ibp.workflow.operations;

/** Tells what fails for want of the database from what fails otherwise. */
public interface DatabaseAway {

    /** Whether it failed because the database was not reached, or had no room for it; later the same may go well. */
    boolean isCauseOf(Throwable failure);
}
