package nl.ibp.domain.secrecy;

import java.time.Instant;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened what is secret.
 *
 * @param attachment null where it was the dossier itself
 * @param seat by which they may
 */
public record SecretRead(
        ProposalId proposal, @Nullable AttachmentId attachment, PersonId person, SeatId seat, Instant at) {}
