package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * How often proposals were judged at a step or by a committee, and sent back.
 *
 * @param status the step
 * @param body the committee; null for all that happens at the step
 * @param before the same in the period before
 */
public record ReturnFigure(ProposalStatus status, @Nullable BodyId body, Judged now, Judged before) {

    /** @param times proposals that came there twice were judged twice */
    public record Judged(int times, int returned) {

        Judged plus(Judged other) {
            return new Judged(times + other.times, returned + other.returned);
        }

        /** In hundredths, rounded; 0 where nothing was judged. */
        public int share() {
            return times == 0 ? 0 : Math.round(100f * returned / times);
        }
    }
}
