package nl.ibp.domain.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Passwords that are long and guessed all the same: made of a name, of the words everybody takes, or of keys in a row.
 * What is left without those has to be some different signs at least.
 */
public final class PredictablePassword {

    /** What must be left over. */
    private static final int FEWEST = 7;

    private static final int SHORTEST_NAME = 3;

    private static final List<String> WORDS = List.of(
            "wachtwoord",
            "password",
            "welkom",
            "welcome",
            "geheim",
            "secret",
            "inloggen",
            "aanmelden",
            "provincie",
            "province",
            "beheerder",
            "administrator",
            "admin",
            "test",
            "demo",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "ibp",
            "ipo");

    private static final List<String> ROWS =
            List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "abcdefghijklmnopqrstuvwxyz");

    private PredictablePassword() {}

    /** @param names of whose it is: the account's and the person's */
    public static boolean is(String password, String... names) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String word : Stream.concat(parts(names), WORDS.stream()).toList()) {
            left = left.replace(word, " ");
        }
        return surprises(left) < FEWEST;
    }

    private static Stream<String> parts(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .distinct()
                .sorted((one, other) -> other.length() - one.length());
    }

    // A sign surprises the first time, where it does not follow from the one before it.
    private static int surprises(String text) {
        int surprises = 0;
        StringBuilder met = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Character.isWhitespace(sign)
                    && !(i > 0 && isNext(text.charAt(i - 1), sign))
                    && met.indexOf(String.valueOf(sign)) < 0) {
                met.append(sign);
                surprises++;
            }
        }
        return surprises;
    }

    private static boolean isNext(char one, char other) {
        return one == other
                || ROWS.stream()
                        .anyMatch(row -> row.indexOf(one) >= 0
                                && row.indexOf(other) >= 0
                                && Math.abs(row.indexOf(one) - row.indexOf(other)) == 1);
    }
}
