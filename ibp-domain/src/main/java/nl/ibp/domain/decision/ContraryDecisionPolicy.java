package nl.ibp.domain.decision;

import java.util.List;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Position;

/**
 * When a decision deviates from the advice (contrair besluit): adopting against a negative advice. It must then give
 * its reasons (domain reference, section 3).
 */
final class ContraryDecisionPolicy {

    private ContraryDecisionPolicy() {}

    static boolean deviates(int version, BoardOutcome outcome, List<Advice> advice) {
        return outcome.isAdoption()
                && advice.stream()
                        .anyMatch(given -> given.version() == version && given.position() == Position.NEGATIVE);
    }
}
