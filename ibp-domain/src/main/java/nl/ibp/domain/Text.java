package nl.ibp.domain;

/** Checks that every text a person enters goes through, in the order size, characters, content. */
public final class Text {

    /** Longest single line: titles, names. */
    public static final int LINE = 200;
    /** Longest passage: summaries, reasons, remarks. */
    public static final int PASSAGE = 10_000;

    private Text() {}

    /** A single line of at most {@link #LINE} characters; may be empty. */
    public static String line(String field, String text) {
        return checked(field, text, LINE);
    }

    /** A passage of at most {@link #PASSAGE} characters; may be empty. */
    public static String passage(String field, String text) {
        return checked(field, text, PASSAGE);
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

    // Control characters and lone surrogates: PostgreSQL refuses some, and no reader is served by any.
    private static boolean isNotForPeople(int codePoint) {
        boolean lineBreak = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        int type = Character.getType(codePoint);
        return !lineBreak && (type == Character.CONTROL || type == Character.SURROGATE);
    }
}
