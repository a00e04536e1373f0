package nl.ibp.domain.forecast;

import java.time.LocalDate;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A stop that is behind a dossier.
 *
 * @param body whose work it was; null for a step that several did
 * @param laterRound after a return for revision
 * @param days working days from entering to leaving, without those in which it stood still; 0 and up
 * @param next where the dossier went; null for a part of a step that came to its end
 */
public record Visit(
        Stop stop,
        @Nullable BodyId body,
        Urgency urgency,
        boolean laterRound,
        LocalDate entered,
        LocalDate left,
        int days,
        @Nullable ProposalStatus next) {

    public Visit {
        if (left.isBefore(entered) || days < 0) {
            throw new IllegalArgumentException("%s from %s to %s, %d days".formatted(stop, entered, left, days));
        }
        if (next == null && !stop.isPart()) {
            throw new IllegalArgumentException("%s left for nowhere on %s".formatted(stop, left));
        }
    }

    Kind kind() {
        return new Kind(stop, body, urgency, laterRound);
    }

    /** A part that was broken off says nothing of how long such a part takes. */
    boolean isBrokenOff() {
        return stop.isPart() && (next == ProposalStatus.WITHDRAWN || next == ProposalStatus.REVOKED);
    }
}
