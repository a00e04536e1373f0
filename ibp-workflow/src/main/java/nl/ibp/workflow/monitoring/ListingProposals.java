package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;
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

    /**
     * The same, part by part: a part that begins after a place skips and repeats nothing, whatever was started meanwhile.
     *
     * @param after null for the first part
     */
    public List<ProposalRow> after(Actor actor, ProposalSearch search, @Nullable ProposalPlace after, int limit) {
        return list.after(search.seenBy(access.reader(actor)), after, limit);
    }

    /** One of them; empty when there is none, or none that the actor may know of. */
    public Optional<ProposalRow> of(Actor actor, ProposalId id) {
        return list.of(Set.of(id), access.reader(actor)).stream().findFirst();
    }
}
