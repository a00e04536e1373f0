package nl.ibp.launch;

import java.io.IOException;

/** Runs a program to its end. */
final class Processes {

    /** What shells use for a program that could not be started. */
    private static final int NOT_STARTED = 127;

    private Processes() {}

    static int exitCode(ProcessBuilder builder) {
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            return NOT_STARTED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_STARTED;
        }
    }
}
