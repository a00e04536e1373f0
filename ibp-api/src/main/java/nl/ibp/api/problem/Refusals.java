package nl.ibp.api.problem;

import java.util.Set;
import nl.ibp.domain.Refused;

/** What kind of problem it is when a use case refuses. */
final class Refusals {

    /** Whoever it is not for is not told that it is there. */
    private static final Set<String> UNKNOWN = Set.of("NOT_YOUR_TASK");

    private static final Set<String> NOT_YOURS = Set.of(
            "NOT_ADMINISTRATOR",
            "NOT_YOUR_PROVINCE",
            "NOT_IN_YOUR_SUBSTITUTION",
            "INTEREST_DECLARED_ELSEWHERE",
            "INTEREST_OF_SUBSTITUTE");

    private static final Set<String> CHANGED = Set.of("CHANGED_MEANWHILE");

    /** It would be right at another moment, or was before somebody else was first. */
    private static final Set<String> OTHER_STATE = Set.of(
            "TASK_DONE_BY",
            "TASK_LAPSED",
            "CLAIMED_BY_OTHER",
            "NOT_EDITABLE",
            "NOT_IN_THIS_STEP",
            "PARKED",
            "TOO_LATE_TO_WITHDRAW",
            "ALREADY_REVIEWED",
            "ALREADY_VOTED",
            "REVOCATION_ASKED");

    private Refusals() {}

    static ProblemKind kind(Refused refused) {
        if (isAny(refused, UNKNOWN)) {
            return ProblemKind.NOTHING_THERE;
        }
        if (isAny(refused, NOT_YOURS)) {
            return ProblemKind.NOT_YOURS;
        }
        if (isAny(refused, CHANGED)) {
            return ProblemKind.CHANGED;
        }
        return isAny(refused, OTHER_STATE) ? ProblemKind.OTHER_STATE : ProblemKind.REFUSED;
    }

    private static boolean isAny(Refused refused, Set<String> reasons) {
        return refused.problems().stream().anyMatch(problem -> reasons.contains(problem.reason()));
    }
}
