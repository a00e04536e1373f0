package nl.ibp.workflow.monitoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.secrecy.SecretRead;
import org.jspecify.annotations.Nullable;

/**
 * What is secret of a dossier, as far as its reader may know.
 *
 * @param isSecret the dossier as a whole
 * @param notes every secrecy there is or was, the earliest first
 * @param secretDocuments those that are secret and that the reader may know all the same
 * @param hiddenDocuments by version, how many the reader may not know; none where there are none
 * @param imposable seats of the reader that can impose secrecy, each with the documents on which it can
 * @param reads who read what is secret, the latest first; null where the reader may not know
 */
public record DossierSecrecy(
        boolean isSecret,
        List<SecrecyNote> notes,
        Set<AttachmentId> secretDocuments,
        Map<Integer, Integer> hiddenDocuments,
        Map<SeatId, List<Attachment>> imposable,
        @Nullable List<SecretRead> reads) {

    public DossierSecrecy {
        notes = List.copyOf(notes);
        secretDocuments = Set.copyOf(secretDocuments);
        hiddenDocuments = Map.copyOf(hiddenDocuments);
        // A copy that keeps the order of the seats.
        imposable = Collections.unmodifiableMap(new LinkedHashMap<>(imposable));
    }

    /** Nothing is secret, and nobody here can make it so. */
    public static DossierSecrecy none() {
        return new DossierSecrecy(false, List.of(), Set.of(), Map.of(), Map.of(), null);
    }

    /** How many documents of a version the reader may not know. */
    public int hiddenIn(int version) {
        return hiddenDocuments.getOrDefault(version, 0);
    }
}
