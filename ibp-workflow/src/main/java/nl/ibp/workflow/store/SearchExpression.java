package nl.ibp.workflow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.OtherWords;
import org.jspecify.annotations.Nullable;

/** What is looked for in the words of proposals: each of these. */
record SearchExpression(List<Word> words) {

    /**
     * @param stem what all forms of it have in common; null where it has none, as "de"
     * @param begun all that begin so, where they are few: looked for as they stand they are found several times as fast as
     *     all that begins so; null where they are many
     * @param others words that are looked for too, because nothing begins with this one
     */
    record Word(String typed, @Nullable String stem, @Nullable List<String> begun, List<String> others) {

        /** Nothing begins so, nor has the stem in common with it. */
        boolean isUnknown() {
            return begun != null && begun.isEmpty() && isStemOfWhatBegins();
        }

        private boolean isStemOfWhatBegins() {
            return stem == null || stem.startsWith(typed);
        }

        Word with(List<String> askedOthers) {
            return new Word(typed, stem, begun, askedOthers);
        }

        private String expression(String before) {
            List<String> asked = new ArrayList<>();
            if (begun == null || isUnknown()) {
                asked.add(quoted(before + typed) + (begun == null ? ":*" : ""));
            } else {
                begun.forEach(word -> asked.add(quoted(before + word)));
            }
            if (!isStemOfWhatBegins()) {
                asked.add(quoted(before + stem));
            }
            others.forEach(word -> asked.add(quoted(before + word)));
            return asked.stream().distinct().collect(Collectors.joining(" | ", "(", ")"));
        }

        // Texts are cleared of punctuation before their words are taken; what comes from them is quoted all the same.
        private static String quoted(String lexeme) {
            return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param before what stands before every word in the index that is asked; empty where nothing does */
    String after(String before) {
        return words.stream().map(word -> word.expression(before)).collect(Collectors.joining(" & "));
    }

    /** The same in the words of a seat's work, where the seat stands before every word. */
    String of(SeatId seat) {
        return isEmpty() ? "" : after(seat.value() + "/");
    }

    List<OtherWords> others() {
        return words.stream()
                .filter(word -> !word.others().isEmpty())
                .map(word -> new OtherWords(word.typed(), word.others()))
                .toList();
    }
}
