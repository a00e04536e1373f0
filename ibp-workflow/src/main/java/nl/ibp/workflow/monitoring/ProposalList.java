package nl.ibp.workflow.monitoring;

import java.util.Collection;
import java.util.List;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Reader;
import org.jspecify.annotations.Nullable;

/** Lists proposals without loading them whole. */
public interface ProposalList {

    /** The latest started first. */
    List<ProposalRow> find(ProposalFilter filter, int offset, int limit);

    /** The same from a place on, which is not among them; null for the first. */
    List<ProposalRow> after(ProposalFilter filter, @Nullable ProposalPlace place, int limit);

    int count(ProposalFilter filter);

    /** Those of these that the reader may know to be there, in no order. */
    List<ProposalRow> of(Collection<ProposalId> ids, Reader reader);

    /** Every proposal there is, for who looks after all of them. */
    List<ProposalId> ids();
}
