package nl.ibp.domain.proposal;

import nl.ibp.domain.Text;

/**
 * A document that goes with a proposal; its bytes are kept apart.
 *
 * @param size in bytes
 * @param sha256 checksum in lower-case hexadecimal
 */
public record Attachment(AttachmentId id, String name, String mediaType, long size, String sha256) {
    public Attachment {
        name = Text.line("attachments", name);
        mediaType = Text.line("attachments", mediaType);
        if (size < 0) {
            throw new IllegalArgumentException("A document has no negative size: " + size);
        }
    }
}
