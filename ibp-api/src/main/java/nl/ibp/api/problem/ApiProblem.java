package nl.ibp.api.problem;

import java.util.List;

/** What a program asks for and is not given, before any use case could refuse it. */
public class ApiProblem extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<Fault> faults;

    private ApiProblem(ProblemKind kind, List<Fault> faults) {
        super(kind + " " + faults);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** It cannot be understood; everything that is wrong with it at once. */
    public static ApiProblem malformed(List<Fault> faults) {
        return new ApiProblem(ProblemKind.MALFORMED, faults);
    }

    public static ApiProblem malformed(Fault fault) {
        return malformed(List.of(fault));
    }

    /** There is none, or none that this reader may see: the two look the same from outside. */
    public static ApiProblem nothingThere() {
        return new ApiProblem(ProblemKind.NOTHING_THERE, List.of());
    }

    /** It is understood, and cannot be. */
    public static ApiProblem refused(Fault fault) {
        return new ApiProblem(ProblemKind.REFUSED, List.of(fault));
    }

    /** It was changed since this program read it. */
    public static ApiProblem changed() {
        return new ApiProblem(ProblemKind.CHANGED, List.of());
    }

    /** It must be said which state it was read in. */
    public static ApiProblem conditionMissing() {
        return new ApiProblem(ProblemKind.CONDITION_MISSING, List.of());
    }

    public static ApiProblem tooLarge() {
        return new ApiProblem(ProblemKind.TOO_LARGE, List.of());
    }

    public static ApiProblem tooMany() {
        return new ApiProblem(ProblemKind.TOO_MANY, List.of());
    }

    ProblemKind kind() {
        return kind;
    }

    List<Fault> faults() {
        return faults;
    }
}
