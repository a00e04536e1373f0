package nl.ibp.workflow.retention;

import java.time.Instant;
import nl.ibp.domain.administration.KeptKind;
import org.jspecify.annotations.Nullable;

/** One kind of what is kept for a time. A bean of it is all that clearing away, and the page about it, need to know. */
public interface Perishable {

    /** @param oldest none where there is none */
    record Stock(long number, @Nullable Instant oldest) {}

    KeptKind kind();

    /** What of it would be cleared away now. */
    Stock olderThan(Instant moment);

    /**
     * Clears away some of what is older, in the transaction of whoever calls.
     *
     * @return how many; fewer than asked for when no more is left
     */
    int clear(Instant before, int most);
}
