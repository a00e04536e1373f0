package nl.ibp.api.word;

import nl.ibp.api.request.Words;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.voting.Vote;

/** Words on what bodies decide. */
public final class DecisionWords {

    public static final Words<CollegeOutcome> COLLEGE = Words.of(CollegeOutcome.class, outcome -> switch (outcome) {
        case ENDORSE -> "indienen";
        case DEFER -> "aanhouden";
        case REFUSE -> "afwijzen";
    });

    public static final Words<BoardOutcome> BOARD = Words.of(BoardOutcome.class, outcome -> switch (outcome) {
        case ADOPT -> "instemmen";
        case ADOPT_WITH_CONDITIONS -> "instemmen-onder-voorwaarden";
        case DEFER -> "aanhouden";
        case RETURN -> "terug";
        case REJECT -> "afwijzen";
        case TAKE_NOTE -> "voor-kennisgeving";
    });

    public static final Words<DecisionManner> MANNER = Words.of(DecisionManner.class, manner -> switch (manner) {
        case MEETING -> "vergadering";
        case WRITTEN -> "schriftelijk";
        case MANDATE -> "mandaat";
    });

    public static final Words<Vote> VOTE = Words.of(Vote.class, vote -> switch (vote) {
        case IN_FAVOUR -> "voor";
        case AGAINST -> "tegen";
        case ABSTAIN -> "onthouding";
    });

    public static final Words<CommitmentOutcome> COMMITMENT =
            Words.of(CommitmentOutcome.class, outcome -> switch (outcome) {
                case PROMISED -> "toegezegd";
                case PARTLY -> "deels";
                case PRO_MEMORIE -> "pm";
                case NO -> "nee";
            });

    public static final Words<ConsolidationResult> RESULT =
            Words.of(ConsolidationResult.class, result -> switch (result) {
                case COMPLETE -> "compleet";
                case PARTIAL -> "deels";
                case RENEGOTIATE -> "heronderhandelen";
                case LAPSED -> "vervallen";
            });

    public static final Words<StatesOutcome> STATES = Words.of(StatesOutcome.class, outcome -> switch (outcome) {
        case ADOPTED_UNANIMOUSLY -> "unaniem-aangenomen";
        case ADOPTED -> "aangenomen";
        case ADOPTED_AS_AMENDED -> "geamendeerd-aangenomen";
        case ADOPTED_WITH_RESERVATION -> "onder-voorbehoud-aangenomen";
        case REJECTED -> "verworpen";
        case DEFERRED -> "aangehouden";
    });

    public static final Words<AgendaKind> AGENDA = Words.of(AgendaKind.class, kind -> switch (kind) {
        case CONSENT_ITEM -> "hamerstuk";
        case DISCUSSION_ITEM -> "bespreekstuk";
    });

    public static final Words<ConfirmationOutcome> CONFIRMATION =
            Words.of(ConfirmationOutcome.class, outcome -> switch (outcome) {
                case AWAITED -> "gevraagd";
                case CONFIRMED -> "bevestigd";
                case NOT_CONFIRMED -> "niet-bevestigd";
                case LAPSED -> "vervallen";
            });

    public static final Words<RatificationOutcome> RATIFICATION =
            Words.of(RatificationOutcome.class, outcome -> switch (outcome) {
                case CONFIRMED -> "bekrachtigd";
                case NOT_CONFIRMED -> "niet-bekrachtigd";
                case NO_QUORUM -> "geen-quorum";
            });

    private DecisionWords() {}

    /** On whether the board revokes what it decided. */
    public static String ofRevocation(boolean granted) {
        return granted ? "herroepen" : "gehandhaafd";
    }
}
