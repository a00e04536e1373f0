package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a proposal is called where it is only mentioned. */
@Component
public class ProposalTitles {

    /** Number and title, as far as the reader may know them. */
    public record Named(ProposalNumber number, ProposalTitle title) {}

    private final Proposals proposals;
    private final DossierAccess access;

    ProposalTitles(Proposals proposals, DossierAccess access) {
        this.proposals = proposals;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Named of(Actor actor, ProposalId id) {
        RegionalProposal proposal = proposals.find(id).orElseThrow();
        Sight sight = access.of(actor, proposal);
        ProposalTitle title = sight.readsDossier()
                ? ProposalTitle.of(proposal.currentContent().title(), sight.isSecret())
                : new ProposalTitle.Hidden();
        return new Named(proposal.number(), title);
    }
}
