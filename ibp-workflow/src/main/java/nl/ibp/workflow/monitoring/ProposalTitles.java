package nl.ibp.workflow.monitoring;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What proposals are called where they are only mentioned. */
@Component
public class ProposalTitles {

    /** Number and title, as far as the reader may know them. */
    public record Named(ProposalNumber number, ProposalTitle title) {}

    private final ProposalList proposals;
    private final DossierAccess access;

    ProposalTitles(ProposalList proposals, DossierAccess access) {
        this.proposals = proposals;
        this.access = access;
    }

    /** Of those of these that the reader may know to be there, which is all that were ever submitted. */
    @Transactional(readOnly = true)
    public Map<ProposalId, Named> of(Actor actor, Collection<ProposalId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : proposals.of(ids, access.reader(actor)).stream()
                        .collect(Collectors.toMap(ProposalRow::id, row -> new Named(row.number(), row.title())));
    }
}
