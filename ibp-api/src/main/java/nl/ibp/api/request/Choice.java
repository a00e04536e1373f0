package nl.ibp.api.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody can choose from, each by the word that programs say for it. There is at least one. */
public final class Choice<T> {

    private final Map<String, T> byWord;

    private Choice(Map<String, T> byWord) {
        if (byWord.isEmpty()) {
            throw new IllegalArgumentException("Nothing to choose from");
        }
        this.byWord = byWord;
    }

    /** In this order. */
    public static <T> Choice<T> of(Iterable<T> values, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        for (T value : values) {
            if (byWord.put(word.apply(value), value) != null) {
                throw new IllegalArgumentException("Said twice: " + word.apply(value));
            }
        }
        return new Choice<>(byWord);
    }

    /** Between ways of doing the same work, which are nothing but words. */
    public static Choice<String> among(String... words) {
        return of(List.of(words), word -> word);
    }

    public Set<String> words() {
        return byWord.keySet();
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** Stands in for what was not understood until all of it is read, and is used for nothing. */
    T any() {
        return byWord.values().iterator().next();
    }
}
