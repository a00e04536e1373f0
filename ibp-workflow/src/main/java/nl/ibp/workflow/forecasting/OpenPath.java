package nl.ibp.workflow.forecasting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.monitoring.StepPart;
import org.jspecify.annotations.Nullable;

/**
 * How far a dossier is.
 *
 * @param participants lead and partners
 * @param route null while it is not determined
 * @param since when it came to its step
 * @param stoodStill working days of these on which it was parked
 * @param parts what bodies and provinces have under way at this step
 * @param atWork bodies that have open work on it
 * @param isRecorded there is a record of its step, and so of the parts in it
 */
public record OpenPath(
        ProposalId id,
        ProposalStatus at,
        int version,
        boolean parked,
        Urgency urgency,
        Set<ProvinceCode> participants,
        List<ThemeNumber> themes,
        @Nullable Route route,
        LocalDate since,
        int stoodStill,
        List<Part> parts,
        Set<BodyId> atWork,
        boolean isRecorded) {

    public OpenPath {
        participants = Set.copyOf(participants);
        parts = List.copyOf(parts);
        atWork = Set.copyOf(atWork);
    }

    /** @param stoodStill working days since then on which it did not go on */
    public record Part(StepPart part, BodyId body, LocalDate since, int stoodStill) {}

    boolean isOfLaterRound() {
        return version > 1 || at == ProposalStatus.REVISION;
    }
}
