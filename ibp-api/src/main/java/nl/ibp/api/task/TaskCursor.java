package nl.ibp.api.task;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkCursor;

/**
 * Where a page of work begins, as one word for programs to hand back. Whoever makes up another one comes to another place
 * in their own work and nowhere else, so it need not be signed.
 */
final class TaskCursor {

    private static final int PARTS = 4;
    private static final int LONGEST = 300;

    private TaskCursor() {}

    static String write(WorkCursor place) {
        String parts = String.join(
                " ",
                place.due() == null ? "-" : place.due().toString(),
                place.createdAt().toString(),
                place.task().value(),
                place.proposal().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a word that was never given out. */
    static Optional<WorkCursor> read(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8).split(" ", -1);
            return parts.length == PARTS ? place(parts) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    private static Optional<WorkCursor> place(String[] parts) {
        LocalDate due = parts[0].equals("-") ? null : LocalDate.parse(parts[0]);
        Instant createdAt = Instant.parse(parts[1]);
        if ((due != null && !isOfOurTime(due)) || !isOfOurTime(LocalDate.ofInstant(createdAt, ZoneOffset.UTC))) {
            return Optional.empty();
        }
        return Optional.of(new WorkCursor(due, createdAt, new TaskId(parts[2]), ProposalNumber.parse(parts[3])));
    }

    /** Later and earlier ones are days too, but not for a database. */
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 3000;
    }
}
