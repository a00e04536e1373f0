package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Gives each value a number, in the order in which they come by, so that it can stand in an array. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        numbers.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    T get(int number) {
        return values.get(number);
    }

    /** In the order of their numbers. */
    List<T> all() {
        return Collections.unmodifiableList(values);
    }

    int size() {
        return values.size();
    }

    /** For each number whether its value is one of these, of which there are few. */
    boolean[] among(Set<T> asked) {
        boolean[] fits = new boolean[values.size()];
        for (T value : asked) {
            Integer number = numbers.get(value);
            if (number != null) {
                fits[number] = true;
            }
        }
        return fits;
    }

    /** For each number whether its value fits. */
    boolean[] fitting(Predicate<T> asked) {
        boolean[] fits = new boolean[values.size()];
        for (int number = 0; number < fits.length; number++) {
            fits[number] = asked.test(values.get(number));
        }
        return fits;
    }
}
