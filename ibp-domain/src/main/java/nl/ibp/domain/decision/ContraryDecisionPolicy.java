package nl.ibp.domain.decision;

import java.util.List;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Position;

/**
 * When a decision deviates from the advice (contrair besluit): adopting against a negative advice. It must then give
 * its reasons (domain reference, section 3).
 */
public final class ContraryDecisionPolicy {

    private ContraryDecisionPolicy() {}

    static boolean deviates(int version, BoardOutcome outcome, List<Advice> advice) {
        return outcome.isAdoption() && isAdvisedAgainst(version, advice);
    }

    /** A committee, of civil servants or deputies, advised negatively on this version. */
    public static boolean isAdvisedAgainst(int version, List<Advice> advice) {
        return advice.stream().anyMatch(given -> given.version() == version && given.position() == Position.NEGATIVE);
    }
}
