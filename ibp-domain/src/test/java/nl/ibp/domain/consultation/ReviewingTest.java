package nl.ibp.domain.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.ConsultationBuilder.review;
import static nl.ibp.domain.fixture.Fixtures.MEMBERS;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.ibp.domain.organisation.SeatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewingTest {
    private static final SeatId FIRST = MEMBERS.get(0);

    @Test
    void takesThePositionOfEachMember() {
        Consultation consultation = consultation().reviewing();
        Review review = review(FIRST, Position.NEGATIVE, "Te duur.");

        consultation.review(review);

        assertThat(consultation.reviewOf(FIRST)).hasValue(review);
        assertThat(consultation.missing()).containsExactlyElementsOf(MEMBERS.subList(1, MEMBERS.size()));
    }

    @Test
    void refusesWhoIsNoMember() {
        Consultation consultation = consultation().reviewing();

        assertRefused(
                () -> consultation.review(review(new SeatId("aac-re-drenthe"), Position.POSITIVE, "")), "NOT_A_MEMBER");
    }

    @Test
    void refusesASecondReview() {
        Consultation consultation =
                consultation().answered(Position.POSITIVE, "").reviewing();

        assertRefused(() -> consultation.review(review(FIRST, Position.NEGATIVE, "Toch niet.")), "ALREADY_REVIEWED");
    }

    @Test
    void refusesAReviewAfterClosing() {
        Consultation consultation = consultation().advising();

        assertRefused(() -> consultation.review(review(FIRST, Position.POSITIVE, "")), "NOT_IN_THIS_STEP");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSITIVE_WITH_REMARKS", "NEGATIVE", "RETURN"})
    void wantsRemarksUnlessSimplyPositive(Position position) {
        assertRefused(() -> review(FIRST, position, " "), "REMARKS_REQUIRED");
    }

    @Test
    void leavesDeferringToTheWholeCommittee() {
        assertRefused(() -> review(FIRST, Position.DEFER, "Later."), "MEMBER_CANNOT_DEFER");
    }

    @Test
    void refusesMoreConditionsThanAMemberCanMean() {
        String[] conditions =
                IntStream.range(0, 21).mapToObj(i -> "Voorwaarde " + i).toArray(String[]::new);

        assertRefused(() -> review(FIRST, Position.POSITIVE, "", conditions), "TOO_MANY_ENTRIES");
    }

    @Test
    void remindsThoseWhoHaveNotAnswered() {
        Consultation consultation =
                consultation().answered(Position.POSITIVE, "").reviewing();

        assertThat(consultation.chase()).doesNotContain(FIRST).hasSize(MEMBERS.size() - 1);
    }

    @Test
    void takesNothingOnceEnded() {
        Consultation consultation = consultation().reviewing();

        consultation.end();

        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ENDED);
        assertRefused(() -> consultation.review(review(FIRST, Position.POSITIVE, "")), "NOT_IN_THIS_STEP");
        assertRefused(() -> consultation.chase(), "NOT_IN_THIS_STEP");
        assertRefused(consultation::closeReviews, "NOT_IN_THIS_STEP");
    }
}
