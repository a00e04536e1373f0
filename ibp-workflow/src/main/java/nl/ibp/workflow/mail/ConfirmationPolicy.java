package nl.ibp.workflow.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.workflow.mail.AskedConfirmations.Asked;

/**
 * How often it may be asked to confirm an address. Anybody's can be given, and is mailed to before its reader agreed, so
 * that nobody may have many mails go to somebody else, nor several people together; but what others asked for keeps
 * nobody from asking once for an address.
 */
final class ConfirmationPolicy {

    static final Duration BETWEEN = Duration.ofMinutes(2);
    static final Duration COUNTED = Duration.ofDays(1);
    static final int MOST_BY_PERSON = 5;
    static final int MOST_OF_ADDRESS = 3;

    private ConfirmationPolicy() {}

    /**
     * @param by this person, within {@link #COUNTED}
     * @param of this address, by whoever, within the same
     * @param byForIt this person for this address, within the same
     * @return why not now; none where it may
     */
    static List<Problem> problems(Asked by, Asked of, Asked byForIt, Instant now) {
        if (by.latest().filter(latest -> latest.plus(BETWEEN).isAfter(now)).isPresent()) {
            return List.of(Problem.of("address", "CONFIRMATION_JUST_ASKED"));
        }
        boolean isOftenForIt = of.times() >= MOST_OF_ADDRESS && byForIt.times() > 0;
        return by.times() >= MOST_BY_PERSON || isOftenForIt
                ? List.of(Problem.of("address", "CONFIRMATION_ASKED_OFTEN"))
                : List.of();
    }
}
