package nl.ibp.workflow.inbox;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;

/** Finds open work without loading all of it. */
public interface WorkList {

    /**
     * @param reader settles what may be found by, and how much is shown
     * @param today what terms are compared with, and whose claims stand
     */
    WorkSearch search(Actor actor, Reader reader, WorkFilter filter, LocalDate today);

    /** The proposals that there is open work on, by number. */
    List<ProposalId> proposals(Actor actor, int limit);
}
