package nl.ibp.domain.secrecy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.RegionalProposal;

/**
 * On which documents a body can impose secrecy: those of the present version; and those of the draft, for the province
 * that writes it, so that what takes the place of a secret document is secret before it is submitted.
 */
public final class ImposableDocuments {

    private ImposableDocuments() {}

    /** The present version's first; none twice. */
    public static List<Attachment> by(Seat seat, RegionalProposal proposal) {
        Set<Attachment> documents =
                new LinkedHashSet<>(proposal.currentContent().attachments());
        if (proposal.lead().equals(seat.province())) {
            documents.addAll(proposal.draft().attachments());
        }
        return List.copyOf(documents);
    }
}
