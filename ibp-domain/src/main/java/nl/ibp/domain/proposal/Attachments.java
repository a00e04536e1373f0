package nl.ibp.domain.proposal;

import java.util.Optional;

public interface Attachments {

    record Stored(Attachment attachment, ProposalId proposal, byte[] bytes) {}

    void add(ProposalId proposal, Attachment attachment, byte[] bytes);

    Optional<Stored> find(AttachmentId id);
}
