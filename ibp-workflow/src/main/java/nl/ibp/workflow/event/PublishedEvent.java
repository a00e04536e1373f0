package nl.ibp.workflow.event;

import java.util.UUID;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.record.RecordEntry;

/**
 * Something that other systems may be told.
 *
 * @param position in the order in which everything was committed
 * @param id by which others know it
 * @param sequence within its dossier, over what is published alone: from it nobody can count what is not
 */
public record PublishedEvent(long position, UUID id, int sequence, EventKind kind, RecordEntry entry) {}
