package nl.ibp.domain.proposal;

/**
 * A document that goes with a proposal; its bytes are kept apart.
 *
 * @param size in bytes
 * @param sha256 checksum in lower-case hexadecimal
 */
public record Attachment(AttachmentId id, String name, String mediaType, long size, String sha256) {}
