package nl.ibp.domain.decision;

import static nl.ibp.domain.fixture.Fixtures.BOARD;
import static nl.ibp.domain.fixture.Fixtures.CHAIR;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.proposal.ProposalId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardDecidingTest {
    private static final List<String> NO_CONDITIONS = List.of();
    private static final int PRESENT = 2;

    @ParameterizedTest
    @EnumSource(names = {"ADOPT", "TAKE_NOTE"})
    void needsNoReasonsToFollowTheAdvice(BoardOutcome outcome) {
        BoardDecision decision = decide(outcome, NO_CONDITIONS, "", advice(PRESENT, Position.POSITIVE));

        assertThat(decision.contrary()).isFalse();
        assertThat(decision.version()).isEqualTo(PRESENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFER", "RETURN", "REJECT"})
    void wantsReasonsWhenItDoesNotGoAlong(BoardOutcome outcome) {
        assertRefused(() -> decide(outcome, NO_CONDITIONS, " "), "REASONS_REQUIRED");
        assertThat(decide(outcome, NO_CONDITIONS, "De dekking ontbreekt.").outcome())
                .isEqualTo(outcome);
    }

    @Test
    void wantsReasonsToAdoptAgainstANegativeAdvice() {
        Advice negative = advice(PRESENT, Position.NEGATIVE);

        assertRefused(() -> decide(BoardOutcome.ADOPT, NO_CONDITIONS, "", negative), "REASONS_REQUIRED_AGAINST_ADVICE");
        assertThat(decide(BoardOutcome.ADOPT, NO_CONDITIONS, "Het Rijk betaalt.", negative)
                        .contrary())
                .isTrue();
    }

    @Test
    void deviatesWhenOneOfSeveralAdvisesAgainst() {
        BoardDecision decision = decide(
                BoardOutcome.ADOPT_WITH_CONDITIONS,
                List.of("Jaarlijks verslag"),
                "Het Rijk betaalt.",
                advice(PRESENT, Position.POSITIVE),
                advice(PRESENT, Position.NEGATIVE));

        assertThat(decision.contrary()).isTrue();
    }

    @Test
    void doesNotDeviateFromAdviceOnAnEarlierVersion() {
        BoardDecision decision = decide(BoardOutcome.ADOPT, NO_CONDITIONS, "", advice(PRESENT - 1, Position.NEGATIVE));

        assertThat(decision.contrary()).isFalse();
    }

    @Test
    void doesNotDeviateWhenItRejectsWhatWasAdvisedAgainst() {
        BoardDecision decision =
                decide(BoardOutcome.REJECT, NO_CONDITIONS, "Te duur.", advice(PRESENT, Position.NEGATIVE));

        assertThat(decision.contrary()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void saysBeforehandWhetherItWantsReasons(BoardOutcome outcome) {
        List<String> conditions = outcome.isConditional() ? List.of("Jaarlijks verslag") : NO_CONDITIONS;

        for (Position position : List.of(Position.POSITIVE, Position.NEGATIVE)) {
            Advice advice = advice(PRESENT, position);
            boolean against = ContraryDecisionPolicy.isAdvisedAgainst(PRESENT, List.of(advice));
            assertThat(outcome.needsReasons(against))
                    .isEqualTo(isRefused(() -> decide(outcome, conditions, "", advice)));
        }
    }

    private static boolean isRefused(ThrowingCallable act) {
        return catchThrowable(act) instanceof Refused;
    }

    @Test
    void namesTheConditionsItAdoptsUnder() {
        assertRefused(() -> decide(BoardOutcome.ADOPT_WITH_CONDITIONS, List.of(" "), ""), "CONDITION_REQUIRED");
    }

    @ParameterizedTest
    @EnumSource(names = "ADOPT_WITH_CONDITIONS", mode = EnumSource.Mode.EXCLUDE)
    void hasNoConditionsOtherwise(BoardOutcome outcome) {
        assertRefused(
                () -> decide(outcome, List.of("Jaarlijks verslag"), "Omdat."),
                "CONDITIONS_WITHOUT_CONDITIONAL_OUTCOME");
    }

    @Test
    void checksItselfHoweverItIsMade() {
        assertRefused(
                () -> new BoardDecision(
                        ProposalId.create(),
                        1,
                        BoardOutcome.REJECT,
                        NO_CONDITIONS,
                        "",
                        false,
                        DecisionBasis.inMeeting(null),
                        BOARD,
                        NOW),
                "REASONS_REQUIRED");
    }

    private static BoardDecision decide(
            BoardOutcome outcome, List<String> conditions, String reasons, Advice... advice) {
        return BoardDecision.decide(
                ProposalId.create(),
                PRESENT,
                outcome,
                conditions,
                reasons,
                DecisionBasis.inMeeting(null),
                List.of(advice),
                List.of(),
                BOARD,
                NOW);
    }

    private static Advice advice(int version, Position position) {
        return new Advice(version, position, "Tekst.", List.of(), List.of(), CHAIR, NOW);
    }
}
