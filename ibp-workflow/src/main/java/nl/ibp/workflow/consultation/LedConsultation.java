package nl.ibp.workflow.consultation;

import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.ProposalTitle;

/**
 * A running consultation with what its chair or secretary wants to know of it.
 *
 * @param title of the proposal
 * @param chaired whether the one who asks chairs it, and so may close it early
 * @param needed reviews that are needed before it may be closed early
 */
public record LedConsultation(
        Consultation consultation, ProposalNumber number, ProposalTitle title, boolean chaired, int needed) {

    public ConsultationId id() {
        return consultation.id();
    }

    public boolean mayBeClosed() {
        return chaired && consultation.reviews().size() >= needed;
    }
}
