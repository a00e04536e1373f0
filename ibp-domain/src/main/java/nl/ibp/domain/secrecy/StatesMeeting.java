package nl.ibp.domain.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.voting.MeetingQuorumPolicy;

/**
 * A meeting of the States that had a secrecy before it, as the clerk records it.
 *
 * @param present members on the list of who was there
 */
public record StatesMeeting(
        LocalDate heldOn, int present, RatificationOutcome outcome, PersonId recordedBy, Instant recordedAt) {

    public StatesMeeting {
        if (present < 0) {
            throw Refused.because("present", "VOTES_NEGATIVE");
        }
    }

    /** @throws Refused when what is said of the quorum contradicts how many of the sitting members were there */
    void checkQuorum(int sitting) {
        if (present > sitting) {
            throw Refused.because("present", "MORE_PRESENT_THAN_SEATS", sitting);
        }
        boolean counts = RatificationPolicy.counts(sitting, present);
        if (counts && outcome == RatificationOutcome.NO_QUORUM) {
            throw Refused.because("present", "QUORUM_WAS_THERE", sitting, present);
        }
        if (!counts && outcome != RatificationOutcome.NO_QUORUM) {
            throw Refused.because("present", "NO_QUORUM_NO_CONFIRMATION", MeetingQuorumPolicy.needed(sitting));
        }
    }
}
