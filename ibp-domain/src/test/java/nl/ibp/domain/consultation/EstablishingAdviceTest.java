package nl.ibp.domain.consultation;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.Fixtures.CHAIR;
import static nl.ibp.domain.fixture.Fixtures.MEMBERS;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.fixture.ConsultationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EstablishingAdviceTest {
    private final ConsultationBuilder divided =
            consultation().answered(Position.POSITIVE, "").answered(Position.NEGATIVE, "Te duur.");

    @Test
    void isGivenOnTheVersionThatWasAskedAbout() {
        Consultation consultation = divided.advising();

        Advice advice = consultation.establish(
                Position.POSITIVE_WITH_REMARKS, "Doen.", List.of("Jaarlijks verslag"), CHAIR, NOW);

        assertThat(advice.version()).isEqualTo(consultation.version());
        assertThat(consultation.advice()).hasValue(advice);
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ESTABLISHED);
    }

    @Test
    void showsDissentWhateverTheChairMakesOfIt() {
        Advice positive = divided.advising().establish(Position.POSITIVE, "", List.of(), CHAIR, NOW);
        Advice negative = divided.advising().establish(Position.NEGATIVE, "Niet doen.", List.of(), CHAIR, NOW);

        assertThat(positive.minority()).extracting(MinorityPosition::member).containsExactly(MEMBERS.get(1));
        assertThat(negative.minority()).extracting(MinorityPosition::member).containsExactly(MEMBERS.get(0));
    }

    @ParameterizedTest
    @EnumSource(names = "POSITIVE", mode = EnumSource.Mode.EXCLUDE)
    void wantsATextUnlessSimplyPositive(Position position) {
        Consultation consultation = consultation().ofBac().advising();

        assertRefused(() -> consultation.establish(position, " ", List.of(), CHAIR, NOW), "ADVICE_TEXT_REQUIRED");
        assertThat(consultation.advice()).isEmpty();
        assertThat(consultation.deferrals()).isEmpty();
    }

    @Test
    void lastsUntilTheNextMeetingWhenABacDefersIt() {
        Consultation consultation = consultation().ofBac().advising();

        consultation.establish(Position.DEFER, "Na de zomer.", List.of(), CHAIR, NOW);

        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ADVISING);
        assertThat(consultation.deferrals()).hasSize(1);
        assertThat(consultation.advice()).isEmpty();
    }

    @Test
    void cannotBeDeferredByAnAac() {
        Consultation consultation = consultation().advising();

        assertRefused(
                () -> consultation.establish(Position.DEFER, "Later.", List.of(), CHAIR, NOW), "ONLY_BAC_CAN_DEFER");
    }

    @Test
    void offersDeferringToABacOnlyAndNeverToAMember() {
        assertThat(Position.forChair(Stage.BAC)).containsExactly(Position.values());
        assertThat(Position.forChair(Stage.AAC)).doesNotContain(Position.DEFER).isEqualTo(Position.forMember());
    }

    @Test
    void waitsForTheReviewsToClose() {
        Consultation consultation = divided.reviewing();

        assertRefused(() -> consultation.establish(Position.POSITIVE, "", List.of(), CHAIR, NOW), "NOT_IN_THIS_STEP");
    }

    @Test
    void standsOnceGiven() {
        Consultation consultation = divided.advising();
        Advice advice = consultation.establish(Position.POSITIVE, "", List.of(), CHAIR, NOW);

        consultation.end();

        assertRefused(
                () -> consultation.establish(Position.NEGATIVE, "Toch niet.", List.of(), CHAIR, NOW),
                "NOT_IN_THIS_STEP");
        assertThat(consultation.advice()).hasValue(advice);
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ESTABLISHED);
    }
}
