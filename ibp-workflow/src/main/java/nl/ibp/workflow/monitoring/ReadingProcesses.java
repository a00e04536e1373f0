package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the processes behind a dossier to whoever may see the dossier. */
@Component
public class ReadingProcesses {

    private final ProcessPictures pictures;
    private final Proposals proposals;
    private final DossierAccess access;

    ReadingProcesses(ProcessPictures pictures, Proposals proposals, DossierAccess access) {
        this.pictures = pictures;
        this.proposals = proposals;
        this.access = access;
    }

    /**
     * The path itself first, then the parts it called, the earliest first. None where there is no proposal, or none that
     * the actor may see: the two look the same from outside.
     */
    @Transactional(readOnly = true)
    public List<ProcessPicture> of(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> access.maySee(actor, proposal))
                .map(proposal -> pictures.of(proposal.id()))
                .orElse(List.of());
    }
}
