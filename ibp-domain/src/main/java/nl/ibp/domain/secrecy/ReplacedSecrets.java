package nl.ibp.domain.secrecy;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.AttachmentId;

/**
 * Secret documents that a draft no longer holds, while it holds new ones that nothing hides: secrecy is imposed on a
 * document, and does not pass to the one that takes its place.
 *
 * @param replaced the secret ones that are gone; none where nothing new is open
 * @param open the new ones, which everybody can read once they are submitted
 */
public record ReplacedSecrets(List<Attachment> replaced, List<Attachment> open) {

    public ReplacedSecrets {
        replaced = List.copyOf(replaced);
        open = List.copyOf(open);
    }

    /**
     * @param submitted the documents of the present version
     * @param secret those on which secrecy rests
     * @param draft the documents of the draft
     */
    public static ReplacedSecrets among(List<Attachment> submitted, Set<AttachmentId> secret, List<Attachment> draft) {
        List<Attachment> gone = submitted.stream()
                .filter(one -> secret.contains(one.id()) && !draft.contains(one))
                .toList();
        List<Attachment> open = draft.stream()
                .filter(one -> !secret.contains(one.id()) && !submitted.contains(one))
                .toList();
        return gone.isEmpty() || open.isEmpty()
                ? new ReplacedSecrets(List.of(), List.of())
                : new ReplacedSecrets(gone, open);
    }

    public boolean isNone() {
        return open.isEmpty();
    }
}
