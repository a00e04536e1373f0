package nl.ibp.workflow;

import java.time.Instant;

/**
 * Moves the clock of application and engine together, for demonstrations and tests. While the clock stands still
 * somewhere, timers run only when {@link #runDueTimers} is called.
 */
public interface SimulatedTime {

    void travelTo(Instant moment);

    void returnToNow();

    /** Runs every timer that is due at the present moment, one after the other. */
    void runDueTimers();
}
