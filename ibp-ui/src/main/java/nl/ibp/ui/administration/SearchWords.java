package nl.ibp.ui.administration;

import java.util.Arrays;
import java.util.Locale;

/** Looks for words in a text, in any order. */
final class SearchWords {

    private SearchWords() {}

    /** Every word that is looked for stands somewhere in the text. */
    static boolean allIn(String text, String search) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(lower::contains);
    }
}
