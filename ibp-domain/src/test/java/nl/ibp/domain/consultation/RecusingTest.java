package nl.ibp.domain.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.ConsultationBuilder.review;
import static nl.ibp.domain.fixture.Fixtures.CHAIR;
import static nl.ibp.domain.fixture.Fixtures.MEMBERS;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.InterestDeclaration;
import org.junit.jupiter.api.Test;

/** Members with an interest take no part in the advice. */
class RecusingTest {

    private static final SeatId FIRST = MEMBERS.get(0);
    private static final SeatId LAST = MEMBERS.get(MEMBERS.size() - 1);
    private static final QuorumPolicy MORE_THAN_HALF = new QuorumPolicy(50);

    @Test
    void neitherAsksNorRemindsThem() {
        Consultation consultation = consultation().reviewing();

        consultation.recuse(interest(FIRST));

        assertThat(consultation.members()).doesNotContain(FIRST).hasSize(MEMBERS.size() - 1);
        assertThat(consultation.chase()).doesNotContain(FIRST);
        assertThat(consultation.recusalOf(FIRST).orElseThrow().interest().reasons())
                .isEqualTo("Mijn grond ligt in het gebied.");
        assertRefused(() -> consultation.review(review(FIRST, Position.POSITIVE, "")), "NOT_A_MEMBER");
    }

    @Test
    void letsTheChairCloseEarlyWithMostOfThoseWhoAreLeft() {
        Consultation consultation = consultation()
                .answered(Position.POSITIVE, "")
                .answered(Position.POSITIVE, "")
                .reviewing();
        assertRefused(() -> consultation.closeEarly(MORE_THAN_HALF), "QUORUM_NOT_REACHED");

        consultation.recuse(interest(LAST));
        consultation.closeEarly(MORE_THAN_HALF);

        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ADVISING);
    }

    @Test
    void countsNoLongerWhatTheySaidBefore() {
        Consultation consultation = consultation()
                .answered(Position.NEGATIVE, "Te duur.")
                .answered(Position.POSITIVE, "")
                .advising();

        consultation.recuse(interest(FIRST));

        assertThat(consultation.reviewOf(FIRST)).isEmpty();
        assertThat(consultation.draft()).map(AdviceDraft::position).hasValue(Position.POSITIVE);
        assertThat(consultation
                        .establish(Position.POSITIVE, "Akkoord.", List.of(), CHAIR, NOW)
                        .minority())
                .isEmpty();
    }

    @Test
    void leavesAnEmptyDraftWhenNobodyMayTakePart() {
        Consultation consultation = consultation().reviewing();

        MEMBERS.forEach(member -> consultation.recuse(interest(member)));
        consultation.closeReviews();

        assertThat(consultation.missing()).isEmpty();
        assertThat(consultation.draft())
                .hasValueSatisfying(draft -> assertThat(draft.position()).isNull());
    }

    @Test
    void refusesWhoIsNoMemberOrHasDeclaredBefore() {
        Consultation consultation = consultation().reviewing();
        consultation.recuse(interest(FIRST));

        assertRefused(() -> consultation.recuse(interest(FIRST)), "NOT_A_MEMBER");
        assertRefused(() -> consultation.recuse(interest(new SeatId("aac-re-drenthe"))), "NOT_A_MEMBER");
        assertRefused(() -> consultation.reinstate(LAST), "NO_INTEREST_DECLARED");
    }

    @Test
    void leavesTheAdviceAsItIsOnceGiven() {
        Consultation consultation =
                consultation().answered(Position.POSITIVE, "").advising();
        consultation.recuse(interest(LAST));
        consultation.establish(Position.POSITIVE, "", List.of(), CHAIR, NOW);

        assertRefused(() -> consultation.recuse(interest(FIRST)), "ADVICE_GIVEN_ALREADY");
        assertRefused(() -> consultation.reinstate(LAST), "ADVICE_GIVEN_ALREADY");
    }

    @Property
    void asksTheMembersAndNobodyElse(
            @ForAll Set<@IntRange(max = 3) Integer> answering, @ForAll Set<@IntRange(max = 3) Integer> recused) {
        Consultation consultation = answered(answering);

        recused.forEach(member -> consultation.recuse(interest(MEMBERS.get(member))));

        assertThat(consultation.members()).hasSize(MEMBERS.size() - recused.size());
        assertThat(consultation.missing().size() + consultation.reviews().size())
                .isEqualTo(consultation.members().size());
        assertThat(consultation.reviews()).extracting(Review::member).isSubsetOf(consultation.members());
        assertThat(consultation.recusals())
                .hasSize(recused.size())
                .allSatisfy(recusal -> assertThat(consultation.members()).doesNotContain(recusal.member()));
    }

    @Property
    void isAsItWasOnceAllDeclarationsAreWithdrawn(
            @ForAll Set<@IntRange(max = 3) Integer> answering,
            @ForAll Set<@IntRange(max = 3) Integer> recused,
            @ForAll boolean closed) {
        Consultation consultation = answered(answering);
        if (closed) {
            consultation.closeReviews();
        }
        List<Review> reviews = consultation.reviews();
        Set<SeatId> missing = consultation.missing();

        recused.forEach(member -> consultation.recuse(interest(MEMBERS.get(member))));
        recused.forEach(member -> consultation.reinstate(MEMBERS.get(member)));

        assertThat(consultation.members()).containsExactlyInAnyOrderElementsOf(MEMBERS);
        assertThat(consultation.reviews()).containsExactlyInAnyOrderElementsOf(reviews);
        assertThat(consultation.missing()).isEqualTo(missing);
        assertThat(consultation.recusals()).isEmpty();
    }

    @Property
    void leavesAQuorumThatTheRestCanReach(
            @ForAll @IntRange(max = 99) int percentage, @ForAll Set<@IntRange(max = 3) Integer> recused) {
        Consultation consultation = answered(Set.of());
        recused.forEach(member -> consultation.recuse(interest(MEMBERS.get(member))));
        consultation.members().forEach(member -> consultation.review(review(member, Position.POSITIVE, "")));

        boolean reached = new QuorumPolicy(percentage)
                .isReached(consultation.reviews().size(), consultation.members().size());

        assertThat(reached).isEqualTo(!consultation.members().isEmpty());
    }

    private static Consultation answered(Set<Integer> answering) {
        Consultation consultation = consultation().reviewing();
        answering.forEach(member -> consultation.review(review(
                MEMBERS.get(member), member % 2 == 0 ? Position.POSITIVE : Position.NEGATIVE, "Zo zien wij het.")));
        return consultation;
    }

    private static InterestDeclaration interest(SeatId member) {
        return new InterestDeclaration(member, "Mijn grond ligt in het gebied.", new PersonId(member.value()), NOW);
    }
}
