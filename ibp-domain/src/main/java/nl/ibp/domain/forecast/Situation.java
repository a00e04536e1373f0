package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * All of a dossier that its forecast depends on. Dossiers in equal situations share one forecast.
 *
 * @param at its status
 * @param spent working days it is there, without those it stood still
 * @param laterRound it was returned for revision before
 * @param committees of its route; null while nobody knows it: then the steps of advice count as wholes
 * @param states what the States have still to do, one part for each participating province, or for each that is not
 *     done yet once the dossier is with them; null while nobody knows them: then the step counts as a whole
 * @param parked it stands still until somebody takes it up again
 */
public record Situation(
        ProposalStatus at,
        int spent,
        Urgency urgency,
        boolean laterRound,
        @Nullable Committees committees,
        @Nullable List<Part> states,
        boolean parked) {

    public Situation {
        if (spent < 0) {
            throw new IllegalArgumentException("%d days at %s".formatted(spent, at));
        }
        states = states == null ? null : states.stream().sorted().toList();
    }

    /** At the moment a dossier comes to a step for the first time. */
    public static Situation entering(
            ProposalStatus step, Urgency urgency, @Nullable Committees committees, @Nullable List<Part> states) {
        return new Situation(step, 0, urgency, false, committees, states, false);
    }

    boolean isBeforeBoardDecision() {
        return at.canBecome(ProposalStatus.WITHDRAWN);
    }

    boolean isBeforeLastStatesDecision() {
        return isBeforeBoardDecision() || (at == ProposalStatus.STATES && (states == null || !states.isEmpty()));
    }

    /** The same all day, at every node and after every start, so that a page says the same when it is opened again. */
    long seed(LocalDate day) {
        return day.toEpochDay() * 31 + toString().hashCode();
    }
}
