package nl.ibp.workflow.forecasting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.monitoring.StepOutcome;
import nl.ibp.workflow.monitoring.StepPart;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of the path of one dossier.
 *
 * @param steps statuses and parts in the order in which it came to them
 */
public record RecordedPath(List<Step> steps) {

    public RecordedPath {
        steps = List.copyOf(steps);
    }

    /**
     * @param part null for a status as a whole
     * @param body whose part it is; null for a status
     * @param version of the proposal when it came here
     * @param participants lead and partners
     * @param stoodStill it was parked here
     * @param end null while it is under way
     */
    public record Step(
            ProposalStatus status,
            @Nullable StepPart part,
            @Nullable BodyId body,
            int version,
            Urgency urgency,
            Set<ProvinceCode> participants,
            List<ThemeNumber> themes,
            LocalDate entered,
            boolean stoodStill,
            @Nullable End end) {

        boolean isWhole() {
            return part == null;
        }

        boolean isOfLaterRound() {
            return version > 1 || status == ProposalStatus.REVISION;
        }
    }

    /** @param days working days it took, without those on which it stood still */
    public record End(LocalDate day, StepOutcome outcome, int days) {}
}
