package nl.ibp.domain.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.Fixtures.BOARD;
import static nl.ibp.domain.fixture.Fixtures.CHAIR;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionBasis;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chair lets an earlier advice hold for a new version. */
class UpholdingTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final PersonId NEXT_CHAIR = new PersonId("volgende-voorzitter");

    @Test
    void countsOnTheNewVersionAndSaysWhereItComesFrom() {
        Consultation first = established(Position.POSITIVE_WITH_REMARKS);

        Consultation upheld = Consultation.uphold(first, 2, "Alleen een jaartal veranderde.", NEXT_CHAIR, LATER);

        assertThat(upheld.status()).isEqualTo(ConsultationStatus.UPHELD);
        assertThat(upheld.version()).isEqualTo(2);
        assertThat(upheld.upholding())
                .hasValue(new Upholding(first.id(), 1, "Alleen een jaartal veranderde.", NEXT_CHAIR, LATER));
        assertThat(upheld.advice()).hasValueSatisfying(advice -> {
            assertThat(advice.version()).isEqualTo(2);
            assertThat(advice.position()).isEqualTo(Position.POSITIVE_WITH_REMARKS);
            assertThat(advice.establishedBy()).isEqualTo(CHAIR);
            assertThat(advice.establishedAt()).isEqualTo(NOW);
        });
        assertThat(first.advice()).map(Advice::version).hasValue(1);
    }

    @Test
    void asksNobody() {
        Consultation upheld = upheld(established(Position.POSITIVE), 2);

        assertThat(upheld.members()).isEmpty();
        assertThat(upheld.missing()).isEmpty();
        assertRefused(upheld::closeReviews, "NOT_IN_THIS_STEP");
        assertRefused(() -> upheld.chase(), "NOT_IN_THIS_STEP");
    }

    @Test
    void remembersTheFirstRoundWhenUpheldOnceMore() {
        Consultation first = established(Position.POSITIVE);

        Consultation third = Consultation.uphold(upheld(first, 2), 3, "Nog steeds.", CHAIR, LATER);

        assertThat(third.upholding()).hasValue(new Upholding(first.id(), 1, "Nog steeds.", CHAIR, LATER));
        assertThat(third.advice()).map(Advice::version).hasValue(3);
    }

    @Test
    void wantsReasons() {
        Consultation first = established(Position.POSITIVE);

        assertRefused(() -> Consultation.uphold(first, 2, " ", CHAIR, LATER), "REASONS_REQUIRED");
    }

    @Test
    void cannotUpholdThatTheProposalGoesBack() {
        Consultation returned = established(Position.RETURN);

        assertRefused(() -> upheld(returned, 2), "NO_ADVICE_TO_UPHOLD");
    }

    @Test
    void cannotUpholdWhatWasNeverAdvisedOrOnTheSameVersion() {
        assertRefused(() -> upheld(consultation().advising(), 2), "NO_ADVICE_TO_UPHOLD");
        assertRefused(() -> upheld(established(Position.POSITIVE), 1), "NO_ADVICE_TO_UPHOLD");
    }

    @Test
    void staysUpheldWhenTheProposalIsWithdrawn() {
        Consultation upheld = upheld(established(Position.POSITIVE), 2);

        upheld.end();

        assertThat(upheld.status()).isEqualTo(ConsultationStatus.UPHELD);
    }

    @Test
    void makesADecisionAgainstItContrary() {
        Consultation negative = upheld(established(Position.NEGATIVE), 2);
        List<Advice> advice = List.of(negative.advice().orElseThrow());

        assertRefused(() -> adopt(negative, "", advice), "REASONS_REQUIRED_AGAINST_ADVICE");
        assertThat(adopt(negative, "Het Rijk betaalt.", advice).contrary()).isTrue();
    }

    private static BoardDecision adopt(Consultation on, String reasons, List<Advice> advice) {
        return BoardDecision.decide(
                on.proposal(),
                2,
                BoardOutcome.ADOPT,
                List.of(),
                reasons,
                DecisionBasis.inMeeting(null),
                advice,
                List.of(),
                BOARD,
                LATER);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSITIVE", "POSITIVE_WITH_REMARKS", "NEGATIVE"})
    void offersTheLastAdviceOfTheCommittee(Position position) {
        Consultation first = established(position);
        Consultation second = upheld(first, 2);

        assertThat(UpholdingPolicy.upholdable(first.body(), 2, List.of(first, second)))
                .hasValue(first);
        assertThat(UpholdingPolicy.upholdable(first.body(), 3, List.of(first, second)))
                .hasValue(second);
    }

    @Property
    void offersNothingToOtherCommitteesOrAfterARound(@ForAll Position position, @ForAll boolean established) {
        Consultation round = established && position != Position.DEFER
                ? established(position)
                : consultation().advising();
        boolean upholdable = round.advice().isPresent() && position != Position.RETURN;

        assertThat(UpholdingPolicy.upholdable(round.body(), 2, List.of(round)).isPresent())
                .isEqualTo(upholdable);
        assertThat(UpholdingPolicy.upholdable(round.body(), 1, List.of(round))).isEmpty();
        assertThat(UpholdingPolicy.upholdable(new BodyId("aac-re"), 2, List.of(round)))
                .isEmpty();
    }

    private static Consultation established(Position position) {
        Consultation consultation =
                consultation().answered(Position.POSITIVE, "").advising();
        consultation.establish(position, "Tekst.", List.of(), CHAIR, NOW);
        return consultation;
    }

    private static Consultation upheld(Consultation earlier, int version) {
        return Consultation.uphold(earlier, version, "Er veranderde niets wezenlijks.", CHAIR, LATER);
    }
}
