package nl.ibp.workflow.inbox;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;

/** Finds open work without loading all of it. */
public interface WorkList {

    /**
     * In the order of {@link WorkCursor}.
     *
     * @param reader settles what may be found by, and how much is shown
     * @param after null for the first
     * @param today what terms are compared with
     */
    List<InboxRow> find(
            Actor actor, Reader reader, WorkFilter filter, @Nullable WorkCursor after, LocalDate today, int limit);

    /** How many there are, up to a limit. */
    int count(Actor actor, Reader reader, WorkFilter filter, LocalDate today, int limit);
}
