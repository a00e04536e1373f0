package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the proposals that somebody may see: what was never submitted stays with its own province, and of what is secret
 * others are shown no more than that.
 */
@Component
@Transactional(readOnly = true)
public class ListingProposals {

    private final ProposalList list;
    private final DossierAccess access;

    ListingProposals(ProposalList list, DossierAccess access) {
        this.list = list;
        this.access = access;
    }

    /** The latest started first. */
    public List<ProposalRow> find(Actor actor, ProposalSearch search, int limit) {
        return list.find(search.seenBy(access.reader(actor)), 0, limit);
    }

    public int count(Actor actor, ProposalSearch search) {
        return list.count(search.seenBy(access.reader(actor)));
    }
}
