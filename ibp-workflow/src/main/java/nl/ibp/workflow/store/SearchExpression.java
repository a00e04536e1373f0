package nl.ibp.workflow.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.OtherWords;
import org.jspecify.annotations.Nullable;

/** What is looked for in the words of proposals: each of these. */
record SearchExpression(List<Word> words) {

    /**
     * @param stem what all forms of it have in common; null where it has none, as "de"
     * @param others words that are looked for too, because nothing begins with this one
     */
    record Word(String typed, @Nullable String stem, List<String> others) {

        private String expression(String before) {
            Stream<String> stems = stem == null ? Stream.of() : Stream.of(stem);
            return Stream.concat(
                            Stream.of(quoted(before + typed) + ":*"),
                            Stream.concat(stems, others.stream()).map(word -> quoted(before + word)))
                    .collect(Collectors.joining(" | ", "(", ")"));
        }

        // Nothing in it but letters, digits, hyphens and slashes.
        private static String quoted(String lexeme) {
            return "'" + lexeme + "'";
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param before what stands before every word in the index that is asked; empty where nothing does */
    String after(String before) {
        return words.stream().map(word -> word.expression(before)).collect(Collectors.joining(" & "));
    }

    /** The same in the words of these seats' work, where the seat stands before every word. */
    String of(List<SeatId> seats) {
        return isEmpty()
                ? ""
                : seats.stream()
                        .map(seat -> "(" + after(seat.value() + "/") + ")")
                        .collect(Collectors.joining(" | "));
    }

    List<OtherWords> others() {
        return words.stream()
                .filter(word -> !word.others().isEmpty())
                .map(word -> new OtherWords(word.typed(), word.others()))
                .toList();
    }
}
