package nl.ibp.ui.proposal.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ibp.domain.proposal.Change;
import nl.ibp.ui.proposal.difference.TextPiece.Where;

/**
 * Where two texts differ: line by line, and word by word within lines that changed. Lines that have little in common
 * stand below each other as they are, for words of two texts in turns nobody can read.
 */
final class TextDifference {

    /** A word with the space around it, or the end of a line. */
    private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]*\\S+[^\\S\\n]*");

    /** At least one word in so many is the same, or else it is another text. */
    private static final int LITTLE_IN_COMMON = 3;

    private final List<TextPiece> pieces = new ArrayList<>();

    private TextDifference() {}

    /** What is not there at all has no words. */
    static List<TextPiece> of(Change<String> change) {
        return between(Objects.requireNonNullElse(change.before(), ""), Objects.requireNonNullElse(change.after(), ""));
    }

    static List<TextPiece> between(String before, String after) {
        TextDifference difference = new TextDifference();
        List<Stretch> stretches = Stretch.of(lines(before), lines(after));
        for (int index = 0; index < stretches.size(); index++) {
            if (index > 0) {
                difference.add(Where.BOTH, "\n");
            }
            difference.addLines(stretches.get(index));
        }
        return List.copyOf(difference.pieces);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\r?\\n", -1));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void addLines(Stretch lines) {
        String before = String.join("\n", lines.before());
        String after = String.join("\n", lines.after());
        if (lines.isSame()) {
            add(Where.BOTH, after);
        } else {
            addChanged(before, after);
        }
    }

    private void addChanged(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Stretch> stretches = Stretch.of(old, now);
        if (inCommon(stretches) * LITTLE_IN_COMMON >= Math.max(old.size(), now.size())) {
            stretches.forEach(this::addWords);
            return;
        }
        add(Where.BEFORE, before);
        if (!before.isEmpty() && !after.isEmpty()) {
            add(Where.BOTH, "\n");
        }
        add(Where.AFTER, after);
    }

    private static int inCommon(List<Stretch> stretches) {
        return stretches.stream()
                .filter(Stretch::isSame)
                .mapToInt(stretch -> stretch.after().size())
                .sum();
    }

    private void addWords(Stretch words) {
        String before = String.join("", words.before());
        String after = String.join("", words.after());
        if (words.isSame()) {
            // Where one of the texts ends here, the other has the space before what follows.
            add(Where.BOTH, before.length() > after.length() ? before : after);
        } else {
            add(Where.BEFORE, before);
            add(Where.AFTER, after);
        }
    }

    private void add(Where where, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).where() == where) {
            pieces.set(last, new TextPiece(where, pieces.get(last).text() + text));
        } else {
            pieces.add(new TextPiece(where, text));
        }
    }
}
