package nl.ibp.domain.event;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.CommitmentState;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RouteKind;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.voting.WrittenProcedureStatus;

/** How something ended, by the names that other systems know: add, never rename. Never any words that somebody wrote. */
public final class OutcomeCode {

    /** What the record says where a committee of the States thought a proposal not ripe. */
    private static final String NOT_RIPE = "NOT_RIPE";

    private static final String REVOKED = "REVOKED";

    private OutcomeCode() {}

    /** @return empty where there is no outcome, or none was written down */
    public static Optional<String> of(RecordEntry entry) {
        Map<String, String> details = entry.details();
        return switch (entry.event()) {
            case COLLEGE_DECIDED -> code(details, "outcome", outcome -> of(CollegeOutcome.valueOf(outcome)));
            case REFUSAL_CHOSEN -> code(details, "choice", choice -> of(RefusalChoice.valueOf(choice)));
            case INTAKE_DONE -> code(details, "result", result -> of(IntakeResult.valueOf(result)));
            case ROUTE_DETERMINED -> code(details, "kind", kind -> of(RouteKind.valueOf(kind)));
            case ADVICE_ESTABLISHED, ADVICE_DEFERRED, ADVICE_UPHELD ->
                code(details, "position", position -> of(Position.valueOf(position)));
            case WRITTEN_VOTES_COUNTED -> code(details, "result", result -> of(WrittenProcedureStatus.valueOf(result)));
            case BOARD_DECIDED -> code(details, "outcome", outcome -> of(BoardOutcome.valueOf(outcome)));
            case COMMITMENT_RECORDED -> code(details, "outcome", outcome -> of(CommitmentOutcome.valueOf(outcome)));
            case COMMITMENT_FOLLOWED -> code(details, "state", state -> of(CommitmentState.valueOf(state)));
            case STATES_COMMITTEE_TREATED -> code(details, "result", OutcomeCode::ofTreatment);
            case STATES_DECIDED -> code(details, "outcome", outcome -> of(StatesOutcome.valueOf(outcome)));
            case RECONFIRMED ->
                code(details, "stands", stands -> Boolean.parseBoolean(stands) ? "blijft" : "teruggenomen");
            case CONSOLIDATED -> code(details, "result", result -> of(ConsolidationResult.valueOf(result)));
            case REVOCATION_DECIDED ->
                code(details, "outcome", outcome -> outcome.equals(REVOKED) ? "herroepen" : "gehandhaafd");
            default -> Optional.empty();
        };
    }

    private static Optional<String> code(Map<String, String> details, String name, Function<String, String> code) {
        return Optional.ofNullable(details.get(name)).map(code);
    }

    private static String of(CollegeOutcome outcome) {
        return switch (outcome) {
            case ENDORSE -> "indienen";
            case DEFER -> "aanhouden";
            case REFUSE -> "afwijzen";
        };
    }

    private static String of(RefusalChoice choice) {
        return switch (choice) {
            case CONTINUE_WITHOUT -> "doorgaan-zonder";
            case ASK_AGAIN -> "opnieuw-vragen";
            case REVISE -> "herzien";
            case WITHDRAW -> "terugtrekken";
        };
    }

    private static String of(IntakeResult result) {
        return switch (result) {
            case COMPLETE -> "volledig";
            case INCOMPLETE -> "aanvullen";
            case NO_COMMITTEE -> "geen-commissie";
        };
    }

    private static String of(RouteKind kind) {
        return switch (kind) {
            case COMMITTEES -> "commissies";
            case BOARD -> "bestuur";
            case ASSIGN -> "aan-te-wijzen";
        };
    }

    private static String of(Position position) {
        return switch (position) {
            case POSITIVE -> "positief";
            case POSITIVE_WITH_REMARKS -> "positief-met-opmerkingen";
            case NEGATIVE -> "negatief";
            case RETURN -> "terug";
            case DEFER -> "aanhouden";
        };
    }

    private static String of(WrittenProcedureStatus result) {
        return switch (result) {
            case RUNNING -> "loopt";
            case ADOPTED -> "aangenomen";
            case NOT_ADOPTED -> "niet-aangenomen";
            case MEETING_REQUESTED -> "vergadering-gevraagd";
            case ENDED -> "beeindigd";
        };
    }

    private static String of(BoardOutcome outcome) {
        return switch (outcome) {
            case ADOPT -> "instemmen";
            case ADOPT_WITH_CONDITIONS -> "instemmen-onder-voorwaarden";
            case DEFER -> "aanhouden";
            case RETURN -> "terug";
            case REJECT -> "afwijzen";
            case TAKE_NOTE -> "voor-kennisgeving";
        };
    }

    private static String of(CommitmentOutcome outcome) {
        return switch (outcome) {
            case PROMISED -> "toegezegd";
            case PARTLY -> "deels";
            case PRO_MEMORIE -> "pm";
            case NO -> "nee";
        };
    }

    private static String of(CommitmentState state) {
        return switch (state) {
            case UNDER_WAY -> "loopt";
            case KEPT -> "nagekomen";
            case NOT_KEPT -> "niet-nagekomen";
        };
    }

    private static String ofTreatment(String result) {
        if (result.equals(NOT_RIPE)) {
            return "niet-rijp";
        }
        return switch (AgendaKind.valueOf(result)) {
            case CONSENT_ITEM -> "hamerstuk";
            case DISCUSSION_ITEM -> "bespreekstuk";
        };
    }

    private static String of(StatesOutcome outcome) {
        return switch (outcome) {
            case ADOPTED_UNANIMOUSLY -> "unaniem-aangenomen";
            case ADOPTED -> "aangenomen";
            case ADOPTED_AS_AMENDED -> "geamendeerd-aangenomen";
            case ADOPTED_WITH_RESERVATION -> "onder-voorbehoud-aangenomen";
            case REJECTED -> "verworpen";
            case DEFERRED -> "aangehouden";
        };
    }

    private static String of(ConsolidationResult result) {
        return switch (result) {
            case COMPLETE -> "compleet";
            case PARTIAL -> "deels";
            case RENEGOTIATE -> "heronderhandelen";
            case LAPSED -> "vervallen";
        };
    }
}
