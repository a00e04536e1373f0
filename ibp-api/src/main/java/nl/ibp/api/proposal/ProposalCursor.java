package nl.ibp.api.proposal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.monitoring.ProposalPlace;

/**
 * Where a part of a list begins, as one word for programs to hand back. Whoever makes up another one comes to another place
 * in what they may see and nowhere else, so it need not be signed.
 */
final class ProposalCursor {

    private static final int LONGEST = 200;

    private ProposalCursor() {}

    static String write(ProposalPlace place) {
        String parts = place.startedAt() + " " + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a word that was never given out. */
    static Optional<ProposalPlace> read(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8).split(" ", -1);
            return parts.length == 2 ? place(Instant.parse(parts[0]), parts[1]) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    // Later and earlier moments are moments too, but not for a database.
    private static Optional<ProposalPlace> place(Instant startedAt, String id) {
        int year = startedAt.atOffset(ZoneOffset.UTC).getYear();
        return year >= 2000 && year < 3000
                ? ProposalId.parse(id).map(proposal -> new ProposalPlace(startedAt, proposal))
                : Optional.empty();
    }
}
