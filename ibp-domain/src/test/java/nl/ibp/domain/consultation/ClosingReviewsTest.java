package nl.ibp.domain.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.fixture.ConsultationBuilder;
import org.junit.jupiter.api.Test;

class ClosingReviewsTest {
    private static final QuorumPolicy MORE_THAN_HALF = new QuorumPolicy(50);

    private final ConsultationBuilder twoOfFour =
            consultation().answered(Position.POSITIVE, "").answered(Position.POSITIVE, "");

    @Test
    void waitsForAQuorumWhenTheChairClosesEarly() {
        Consultation consultation = twoOfFour.reviewing();

        assertRefused(() -> consultation.closeEarly(MORE_THAN_HALF), "QUORUM_NOT_REACHED");
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.REVIEWING);
    }

    @Test
    void closesEarlyWithAQuorum() {
        Consultation consultation = twoOfFour.answered(Position.POSITIVE, "").reviewing();

        consultation.closeEarly(MORE_THAN_HALF);

        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ADVISING);
    }

    @Test
    void needsNoQuorumWhenTheTermHasPassed() {
        Consultation consultation = consultation().reviewing();

        consultation.closeReviews();

        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ADVISING);
    }

    @Test
    void draftsTheAdviceOnce() {
        Consultation consultation = twoOfFour.advising();

        consultation.closeReviews();

        assertThat(consultation.draft()).map(AdviceDraft::position).hasValue(Position.POSITIVE);
    }

    @Property
    void isReachedByMoreThanTheShareOfMembers(
            @ForAll @IntRange(max = 99) int percentage,
            @ForAll @IntRange(min = 1, max = 60) int members,
            @ForAll @IntRange(max = 60) int reviews) {
        QuorumPolicy quorum = new QuorumPolicy(percentage);

        assertThat(quorum.isReached(reviews, members)).isEqualTo(reviews * 100 > members * percentage);
    }

    @Property
    void canAlwaysBeReached(
            @ForAll @IntRange(max = 99) int percentage, @ForAll @IntRange(min = 1, max = 60) int members) {
        assertThat(new QuorumPolicy(percentage).isReached(members, members)).isTrue();
    }

    @Test
    void rejectsAShareThatNobodyCanPass() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuorumPolicy(100));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuorumPolicy(-1));
    }
}
