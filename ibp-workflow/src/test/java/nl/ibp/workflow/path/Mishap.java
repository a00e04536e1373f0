package nl.ibp.workflow.path;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import nl.ibp.workflow.inbox.InboxChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/**
 * Breaks an action once, in its middle: after the domain is saved and part of the inbox is written, while the engine
 * is still at work.
 */
final class Mishap {

    /** Thrown by a mishap, so that nothing else is taken for it. */
    static final class Struck extends RuntimeException {
        Struck() {
            super("a mishap that a test asked for");
        }
    }

    private final AtomicReference<@Nullable Predicate<InboxChanged>> armed = new AtomicReference<>();

    /** The next change of the inbox that fits fails. */
    void on(Predicate<InboxChanged> change) {
        armed.set(change);
    }

    @EventListener
    void strike(InboxChanged change) {
        Predicate<InboxChanged> awaited = armed.get();
        if (awaited != null && awaited.test(change)) {
            armed.set(null);
            throw new Struck();
        }
    }
}
