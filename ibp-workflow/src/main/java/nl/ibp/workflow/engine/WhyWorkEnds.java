package nl.ibp.workflow.engine;

import java.util.Optional;
import nl.ibp.workflow.inbox.Lapse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Why the engine ends work while it is told a fact. The engine works in the thread that tells it; what it ends without
 * being told anything, a timer ends.
 */
@Component
class WhyWorkEnds {

    private final ThreadLocal<@Nullable Lapse> told = new ThreadLocal<>();

    /** Whatever work ends meanwhile, ends because of this. */
    void because(Lapse lapse, Runnable telling) {
        Lapse before = told.get();
        told.set(lapse);
        try {
            telling.run();
        } finally {
            restore(before);
        }
    }

    // What ends work may end other work for a reason of its own, and then goes on.
    private void restore(@Nullable Lapse before) {
        if (before == null) {
            told.remove();
        } else {
            told.set(before);
        }
    }

    /** Empty while the engine is told nothing that ends work. */
    Optional<Lapse> told() {
        return Optional.ofNullable(told.get());
    }
}
