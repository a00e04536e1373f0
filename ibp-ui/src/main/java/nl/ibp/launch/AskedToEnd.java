package nl.ibp.launch;

import java.util.function.BooleanSupplier;

/**
 * Whether the process was asked to end while it starts. Spring ends a context only once its start is done, and making the
 * portfolio takes a minute: whoever does something long asks here in between.
 */
final class AskedToEnd implements BooleanSupplier, AutoCloseable {

    private final Thread hook = new Thread(this::ask, "ibp-asked-to-end");
    private volatile boolean asked;

    private AskedToEnd() {}

    static AskedToEnd listen() {
        AskedToEnd listening = new AskedToEnd();
        Runtime.getRuntime().addShutdownHook(listening.hook);
        return listening;
    }

    private void ask() {
        asked = true;
    }

    @Override
    public boolean getAsBoolean() {
        return asked;
    }

    /** @throws LaunchFailure when it was: the start is broken off */
    void goOnUnlessAsked() {
        if (asked) {
            throw LaunchFailure.brokenOff();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It was asked; whoever comes next is ended by Spring.
        }
    }
}
