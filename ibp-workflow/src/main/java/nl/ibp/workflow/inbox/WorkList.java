package nl.ibp.workflow.inbox;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;

/** Finds open work without loading all of it. */
public interface WorkList {

    /**
     * @param reader settles what may be found by, and how much is shown
     * @param after null for the first
     * @param today what terms are compared with
     */
    List<InboxRow> find(
            Actor actor,
            Reader reader,
            WorkFilter filter,
            WorkOrder order,
            @Nullable WorkCursor after,
            LocalDate today,
            int limit);

    /** How many there are, up to a limit. */
    int count(Actor actor, Reader reader, WorkFilter filter, LocalDate today, int limit);

    /** What is searched for instead of words that nothing begins with, as far as the reader may know of it. */
    List<OtherWords> otherWords(Reader reader, String words);

    /** The proposals that there is open work on, by number. */
    List<ProposalId> proposals(Actor actor, int limit);
}
