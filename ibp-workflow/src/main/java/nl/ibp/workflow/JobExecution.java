package nl.ibp.workflow;

/** Runs timers as they fall due. It stands still until started, so that nothing runs into a start that is not done. */
public interface JobExecution {

    void start();

    /** Begins nothing any more, and waits for what is under way; other nodes go on with the rest. */
    void stop();
}
