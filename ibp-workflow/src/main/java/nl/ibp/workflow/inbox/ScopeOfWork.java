package nl.ibp.workflow.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.WorkScope;

/** Which of the kinds that a substitute is given some work belongs to. */
public final class ScopeOfWork {

    private ScopeOfWork() {}

    public static WorkScope of(TaskKind kind) {
        return switch (kind) {
            case DRAFT_PROPOSAL, REVISE_PROPOSAL, CHOOSE_AFTER_REFUSAL, RESUME_PROPOSAL -> WorkScope.DRAFTING;
            case REVIEW_BY_MEMBER, ESTABLISH_ADVICE, JUDGE_NEW_ADVICE -> WorkScope.ADVISING;
            case COLLEGE_DECIDES,
                    BOARD_DECIDES,
                    STATES_DECIDE,
                    VOTE_IN_WRITING,
                    DECIDE_UNDER_MANDATE,
                    RECONFIRM,
                    DECIDE_REVOCATION,
                    CONFIRM_PARTICIPATION,
                    CONFIRM_SECRECY -> WorkScope.DECIDING;
            case CHECK_COMPLETENESS,
                    ASSIGN_ROUTE,
                    RECORD_COMMITMENTS,
                    SEND_STATES_LETTER,
                    DRAFT_STATES_PROPOSAL,
                    TREAT_IN_STATES_COMMITTEE,
                    SEND_TO_MINISTER,
                    CONSOLIDATE,
                    NOTE_UNCONFIRMED -> WorkScope.HANDLING;
        };
    }

    public static List<TaskKind> kindsIn(Set<WorkScope> scopes) {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> scopes.contains(of(kind)))
                .toList();
    }
}
