package nl.ibp.api.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the constants of an enum are called here. Programs know these words: add, never rename. */
public final class Words<E extends Enum<E>> {

    private final Function<E, String> word;
    private final Choice<E> choice;

    private Words(Collection<E> all, Function<E, String> word) {
        this.word = word;
        this.choice = Choice.of(all, word);
    }

    /** @param word names every constant, each by another word */
    public static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> word) {
        return new Words<>(Arrays.asList(type.getEnumConstants()), word);
    }

    public String of(E value) {
        return word.apply(value);
    }

    public Optional<E> find(String said) {
        return choice.find(said);
    }

    public Set<String> all() {
        return choice.words();
    }

    public Choice<E> choice() {
        return choice;
    }

    /** Of some of them. */
    public Choice<E> choice(List<E> some) {
        return Choice.of(some, word);
    }
}
