package nl.ibp.api.proposal;

import nl.ibp.domain.proposal.Attachment;

/**
 * A document that goes with a proposal.
 *
 * @param grootte in bytes
 */
record AttachmentItem(String id, String naam, String soort, long grootte, String sha256) {

    static AttachmentItem of(Attachment attachment) {
        return new AttachmentItem(
                attachment.id().toString(),
                attachment.name(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256());
    }
}
