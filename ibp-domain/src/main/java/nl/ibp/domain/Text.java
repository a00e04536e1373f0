package nl.ibp.domain;

import java.util.List;

/** Checks that every text a person enters goes through, in the order size, characters, content. */
public final class Text {

    /** Longest single line: titles, names. */
    public static final int LINE = 200;
    /** Longest passage: summaries, reasons, remarks. */
    public static final int PASSAGE = 10_000;

    private Text() {}

    /** A single line of at most {@link #LINE} characters; may be empty. */
    public static String line(String field, String text) {
        String line = checked(field, text, LINE);
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw Refused.because(field, "TEXT_HAS_CONTROL_CHARACTERS");
        }
        return line;
    }

    /** A passage of at most {@link #PASSAGE} characters; may be empty. */
    public static String passage(String field, String text) {
        return checked(field, text, PASSAGE);
    }

    /** Passages of which each says something else; empty ones are left out. */
    public static List<String> passages(String field, List<String> texts, int most) {
        if (texts.size() > most) {
            throw Refused.because(field, "TOO_MANY_ENTRIES", most);
        }
        return texts.stream()
                .map(text -> passage(field, text))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String checked(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Refused.because(field, "TEXT_TOO_LONG", longest);
        }
        if (text.codePoints().anyMatch(Text::isNotForPeople)) {
            throw Refused.because(field, "TEXT_HAS_CONTROL_CHARACTERS");
        }
        return text.strip();
    }

    // Control characters and lone surrogates: PostgreSQL refuses some, and no reader is served by any. Marks that turn
    // the direction of writing let a text read as something else than it is.
    private static boolean isNotForPeople(int codePoint) {
        boolean lineBreak = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        int type = Character.getType(codePoint);
        return !lineBreak && (type == Character.CONTROL || type == Character.SURROGATE || turnsDirection(codePoint));
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
