package nl.ibp.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An expected refusal: the rules do not allow what was asked. It changes nothing and names every reason at once. A
 * broken invariant is an {@link IllegalStateException} instead.
 */
public class Refused extends RuntimeException {

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.reason())
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public static Refused because(String field, String reason, Object... details) {
        return new Refused(List.of(Problem.of(field, reason, details)));
    }

    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean has(String reason) {
        return problems.stream().anyMatch(problem -> problem.reason().equals(reason));
    }
}
