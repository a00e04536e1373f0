package nl.ibp.workflow.operations;

/** Whether the database can be worked with. */
public interface DatabaseReach {

    /** Whether it answered within two seconds, at most a second ago. */
    boolean answers();
}
