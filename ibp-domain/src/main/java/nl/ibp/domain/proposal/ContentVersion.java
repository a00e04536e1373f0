package nl.ibp.domain.proposal;

import java.time.Instant;
import java.util.Set;
import nl.ibp.domain.organisation.PersonId;

/**
 * The content as it was submitted; never changes. Advice and decisions refer to its number.
 *
 * @param number 1 for the first submission
 */
public record ContentVersion(int number, ProposalContent content, Instant submittedAt, PersonId submittedBy) {

    ContentVersion hiding(Set<AttachmentId> documents) {
        return new ContentVersion(number, content.hiding(documents), submittedAt, submittedBy);
    }
}
