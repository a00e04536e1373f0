package nl.ibp.workflow.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes what is searched and what is searched for alike: lower case, without accents and punctuation ("Fryslân" is
 * found by "fryslan"). Nothing that means something in PostgreSQL's search expressions is left in either.
 */
final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 20;
    /** PostgreSQL refuses words of over 2 kB in an expression. */
    private static final int LONGEST_WORD = 100;

    private SearchWords() {}

    static String searchable(String text) {
        return String.join(" ", words(text));
    }

    /** The first of these words, so that whatever somebody typed is an expression that PostgreSQL takes. */
    static List<String> of(String text) {
        return words(text).stream()
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST_WORD, length(word)))))
                .toList();
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
