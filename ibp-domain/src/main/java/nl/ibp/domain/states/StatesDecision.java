package nl.ibp.domain.states;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the Provinciale Staten of one province (Statenbesluit).
 *
 * @param votes null when nobody asked for a vote, which is adoption (Provinciewet 32)
 * @param amendments at least one when adopted as amended
 * @param amendedBudget the change of the budget as the States amended it; null when they did not
 * @param reservation required when adopted with reservation
 * @param reasons required when rejected or deferred
 */
public record StatesDecision(
        StatesOutcome outcome,
        LocalDate decidedOn,
        @Nullable Votes votes,
        List<Amendment> amendments,
        @Nullable BudgetAmendment amendedBudget,
        List<Motion> motions,
        String reservation,
        String reasons,
        PersonId recordedBy,
        Instant recordedAt) {
    private static final int MOST_ENTRIES = 100;

    public StatesDecision {
        amendments = List.copyOf(amendments);
        motions = List.copyOf(motions);
        reservation = Text.passage("reservation", reservation);
        reasons = Text.passage("reasons", reasons);
        checkNumber("amendments", amendments);
        checkNumber("motions", motions);
        List<Problem> problems = new ArrayList<>(problemsOfAmending(outcome, amendments, amendedBudget));
        problems.addAll(problems(outcome, votes, reservation, reasons));
        Refused.ifAny(problems);
    }

    private static void checkNumber(String field, List<?> entries) {
        if (entries.size() > MOST_ENTRIES) {
            throw Refused.because(field, "TOO_MANY_ENTRIES", MOST_ENTRIES);
        }
    }

    private static List<Problem> problemsOfAmending(
            StatesOutcome outcome, List<Amendment> amendments, @Nullable BudgetAmendment amendedBudget) {
        List<Problem> problems = new ArrayList<>();
        if (outcome.isAmended() && amendments.isEmpty()) {
            problems.add(Problem.of("amendments", "AMENDMENT_REQUIRED"));
        }
        if (outcome.isAmended() && amendedBudget == null) {
            problems.add(Problem.of("expenses", "AMENDED_BUDGET_REQUIRED"));
        }
        if (!outcome.isAmended() && amendedBudget != null) {
            problems.add(Problem.of("expenses", "BUDGET_NOT_AMENDED"));
        }
        return problems;
    }

    private static List<Problem> problems(
            StatesOutcome outcome, @Nullable Votes votes, String reservation, String reasons) {
        List<Problem> problems = new ArrayList<>();
        if (outcome.isReserved() && reservation.isEmpty()) {
            problems.add(Problem.of("reservation", "RESERVATION_REQUIRED"));
        }
        if (outcome.needsReasons() && reasons.isEmpty()) {
            problems.add(Problem.of("reasons", "REASONS_REQUIRED"));
        }
        if (votes != null) {
            problems.addAll(contradictions(outcome, votes));
        } else if (outcome.needsVote()) {
            problems.add(Problem.of("votes", "REJECTION_NEEDS_VOTE"));
        }
        return problems;
    }

    private static List<Problem> contradictions(StatesOutcome outcome, Votes votes) {
        if (outcome == StatesOutcome.ADOPTED_UNANIMOUSLY && !votes.isUnanimous()) {
            return List.of(Problem.of("votes", "NOT_UNANIMOUS"));
        }
        if (outcome.isAdoption() && !votes.isMajority()) {
            return List.of(Problem.of("votes", "NO_MAJORITY"));
        }
        if (outcome == StatesOutcome.REJECTED && votes.isMajority()) {
            return List.of(Problem.of("votes", "MAJORITY_IN_FAVOUR"));
        }
        return List.of();
    }

    /** The votes were even. */
    boolean isTie() {
        return votes != null && votes.isTie();
    }

    /** The votes were even, in a meeting where every member voted. */
    boolean isTieInFullMeeting() {
        return votes != null && votes.isTie() && votes.isFull();
    }
}
