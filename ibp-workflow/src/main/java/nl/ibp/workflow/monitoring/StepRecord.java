package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * How long one part of one path took, or that it is under way.
 *
 * @param isSubmitted the proposal had a version when it came here
 * @param step the status; the {@link StepPart} of a body; the kind of work
 * @param status the proposal's when it came here
 * @param isOnPath it brings the proposal further, and is not done beside its path
 * @param body whose part or work it is; null for a status
 * @param seat whose work it is; null for a status or a part
 * @param provinces lead and partners
 * @param entered day it came here
 * @param end null while it is open
 * @param model what it followed; null beside a model, and where nobody knows
 * @param waiting working days until it was begun; null where nobody knows
 * @param round how often it came here, 1 and up
 * @param due last day of its term; null where none runs
 * @param standsStill its term does not run now
 */
public record StepRecord(
        long id,
        ProposalId proposal,
        boolean isSubmitted,
        StepLevel level,
        String step,
        ProposalStatus status,
        boolean isOnPath,
        @Nullable BodyId body,
        @Nullable SeatId seat,
        ProvinceCode lead,
        Set<ProvinceCode> provinces,
        Set<ThemeNumber> themes,
        LocalDate entered,
        @Nullable ModelVersion model,
        @Nullable End end,
        @Nullable Integer waiting,
        int round,
        @Nullable LocalDate due,
        boolean standsStill) {

    public StepRecord {
        provinces = Set.copyOf(provinces);
        themes = Set.copyOf(themes);
    }

    /** Work on a secrecy says that there is one. */
    public static boolean tellsOf(TaskKind work) {
        return work != TaskKind.CONFIRM_SECRECY;
    }

    /** @param days working days it took, without those on which it stood still */
    public record End(LocalDate day, StepOutcome outcome, int days) {}
}
