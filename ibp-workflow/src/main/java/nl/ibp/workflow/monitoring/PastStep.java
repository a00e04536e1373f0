package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.inbox.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A step record as it would have been written, had there been records.
 *
 * @param step the status; the {@link StepPart} of a body; the kind of work
 * @param status the proposal's when it came here
 * @param version the proposal's when it came here
 * @param about what the proposal was about when it left
 * @param stay how long it was here
 */
public record PastStep(
        ProposalId proposal,
        StepLevel level,
        String step,
        ProposalStatus status,
        int version,
        About about,
        Whose whose,
        @Nullable LocalDate due,
        Stay stay) {

    /** What steps are told apart by. */
    public record About(Urgency urgency, ProvinceCode lead, List<ProvinceCode> partners, List<ThemeNumber> themes) {

        static About of(ProvinceCode lead, ProposalContent content) {
            List<ProvinceCode> partners =
                    content.coSubmitters().stream().map(CoSubmitter::province).toList();
            return new About(content.urgency(), lead, partners, content.themes());
        }
    }

    /** Whose part or work it is; of a status nobody's. */
    public record Whose(
            @Nullable TaskId task, @Nullable SeatId seat, @Nullable BodyId body, @Nullable ProvinceCode province) {

        static Whose nobody() {
            return new Whose(null, null, null, null);
        }
    }

    /**
     * How long it was here, in working days.
     *
     * @param begun null where nobody knows, or nobody begins
     * @param left null while it is here
     * @param outcome null while it is here
     * @param days without those on which it stood still; null while it is here
     * @param waiting of these until it was begun; null where that is
     * @param still how many it stood still
     * @param stillSince null while it goes on
     */
    public record Stay(
            Instant entered,
            @Nullable Instant begun,
            @Nullable Instant left,
            @Nullable StepOutcome outcome,
            @Nullable Integer days,
            @Nullable Integer waiting,
            int still,
            @Nullable LocalDate stillSince) {}
}
