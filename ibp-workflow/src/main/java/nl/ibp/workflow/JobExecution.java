package nl.ibp.workflow;

/** Runs timers as they fall due. It stands still until started, so that nothing runs into a start that is not done. */
public interface JobExecution {

    void start();
}
