package nl.ibp.ui.states;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Makes domain values of what was typed in rows, and gathers all refusals at the title of their row. */
final class TypedRows {

    private TypedRows() {}

    static <T> List<T> readAll(
            List<Problem> problems, String field, List<List<String>> rows, Function<List<String>, T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            T value = read(problems, field + "/" + i + "/title", () -> maker.apply(row));
            if (value != null) {
                made.add(value);
            }
        }
        return made;
    }

    /** @param at where to say what is wrong; empty for the fields that the refusal names */
    static <T> @Nullable T read(List<Problem> problems, String at, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (Refused refused) {
            refused.problems().stream()
                    .map(problem -> at.isEmpty() ? problem : new Problem(at, problem.reason(), problem.details()))
                    .forEach(problems::add);
            return null;
        }
    }
}
