package nl.ibp.workflow.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.operations.LogPart;

/**
 * Changes as one node writes them for the others: its own name, and then a line for each. A line that is not understood
 * comes from another version of the product, and may mean anything.
 *
 * @param node who wrote it
 */
record SignalText(String node, List<Change> changes) {

    /** The server takes less than 8,000 bytes at a time. */
    static final int MOST_BYTES = 7_000;

    private static final String WORK = "work";
    private static final String NOTICES = "notices";
    private static final String REFERENCE_DATA = "reference-data";
    private static final String SESSIONS = "sessions";
    private static final String LOGGING = "logging";
    private static final String UNKNOWN = "unknown";

    /** As few texts as hold all of it. */
    static List<String> write(String node, Collection<Change> changes) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder(node);
        int bytes = length(node);
        for (Change change : changes) {
            String line = "\n" + line(change);
            if (bytes + length(line) > MOST_BYTES) {
                texts.add(text.toString());
                text = new StringBuilder(node);
                bytes = length(node);
            }
            text.append(line);
            bytes += length(line);
        }
        texts.add(text.toString());
        return texts;
    }

    static SignalText read(String text) {
        List<String> lines = text.lines().toList();
        Stream<Change> changes = lines.stream().skip(1).map(SignalText::change);
        return new SignalText(lines.isEmpty() ? "" : lines.get(0), changes.toList());
    }

    private static String line(Change change) {
        if (change instanceof Change.OfWork work) {
            return WORK + " " + work.seat() + " " + work.proposal();
        }
        if (change instanceof Change.OfNotices notices) {
            return NOTICES + " " + notices.seat();
        }
        if (change instanceof Change.OfSessions) {
            return SESSIONS;
        }
        if (change instanceof Change.OfLogging logging) {
            return LOGGING + " " + logging.part() + " " + logging.more();
        }
        return change instanceof Change.OfReferenceData ? REFERENCE_DATA : UNKNOWN;
    }

    private static Change change(String line) {
        String[] words = line.split(" ", -1);
        try {
            if (words[0].equals(WORK) && words.length == 3) {
                return new Change.OfWork(new SeatId(words[1]), ProposalId.of(words[2]));
            }
            if (words[0].equals(NOTICES) && words.length == 2) {
                return new Change.OfNotices(new SeatId(words[1]));
            }
            if (line.equals(SESSIONS)) {
                return new Change.OfSessions();
            }
            if (words[0].equals(LOGGING) && words.length == 3) {
                return new Change.OfLogging(LogPart.valueOf(words[1]), Boolean.parseBoolean(words[2]));
            }
            return words[0].equals(REFERENCE_DATA) ? new Change.OfReferenceData() : new Change.Unknown();
        } catch (IllegalArgumentException notUnderstood) {
            return new Change.Unknown();
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
