package nl.ibp.domain.states;

import static nl.ibp.domain.fixture.Fixtures.CLERK;
import static nl.ibp.domain.fixture.Fixtures.NOW;
import static nl.ibp.domain.fixture.Fixtures.SECRETARY;
import static nl.ibp.domain.fixture.Fixtures.TODAY;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static nl.ibp.domain.fixture.StatesFileBuilder.FIRST_DAY;
import static nl.ibp.domain.fixture.StatesFileBuilder.NOTICE;
import static nl.ibp.domain.fixture.StatesFileBuilder.SEATS;
import static nl.ibp.domain.fixture.StatesFileBuilder.adopted;
import static nl.ibp.domain.fixture.StatesFileBuilder.beforeStates;
import static nl.ibp.domain.fixture.StatesFileBuilder.changeOf;
import static nl.ibp.domain.fixture.StatesFileBuilder.decision;
import static nl.ibp.domain.fixture.StatesFileBuilder.decisionOn;
import static nl.ibp.domain.fixture.StatesFileBuilder.drafting;
import static nl.ibp.domain.fixture.StatesFileBuilder.inCommittee;
import static nl.ibp.domain.fixture.StatesFileBuilder.letter;
import static nl.ibp.domain.fixture.StatesFileBuilder.notRipe;
import static nl.ibp.domain.fixture.StatesFileBuilder.proposal;
import static nl.ibp.domain.fixture.StatesFileBuilder.ripe;
import static nl.ibp.domain.fixture.StatesFileBuilder.ripeAndUrgent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatesPathTest {
    private static final Votes MAJORITY = new Votes(30, 10, SEATS);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void endsWithALetterWhereNoMoneyOfTheProvinceIsInvolved() {
        StatesFile file = drafting(Involvement.LETTER);

        file.send(letter());

        assertThat(file.status()).isEqualTo(StatesFileStatus.LETTER_SENT);
        assertThat(file.goesAlong()).isTrue();
    }

    @Test
    void takesNoLetterInPlaceOfAProposalNorTheOtherWayRound() {
        assertRefused(() -> drafting(Involvement.PROPOSAL).send(letter()), "NOT_IN_THIS_STEP");
        assertRefused(() -> drafting(Involvement.LETTER).submit(proposal()), "NOT_IN_THIS_STEP");
    }

    @Test
    void goesBackToTheCollegeWhenItIsNotRipe() {
        StatesFile file = inCommittee();

        file.treat(notRipe());
        assertThat(file.status()).isEqualTo(StatesFileStatus.DRAFTING);

        file.submit(proposal());
        file.treat(ripe());
        assertThat(file.status()).isEqualTo(StatesFileStatus.BEFORE_STATES);
    }

    @Test
    void waitsTwoWeeksAfterPublicNotice() {
        StatesFile file = beforeStates();

        assertRefused(
                () -> file.decide(decisionOn(FIRST_DAY.minusDays(1), StatesOutcome.ADOPTED, MAJORITY)),
                "BEFORE_TWO_WEEKS_AFTER_NOTICE");

        file.decide(decisionOn(FIRST_DAY, StatesOutcome.ADOPTED, MAJORITY));
        assertThat(file.status()).isEqualTo(StatesFileStatus.ADOPTED);
    }

    @Test
    void doesNotWaitWhenItIsUrgent() {
        StatesFile file = inCommittee();
        file.treat(ripeAndUrgent());

        file.decide(decisionOn(NOTICE, StatesOutcome.ADOPTED, null));

        assertThat(file.status()).isEqualTo(StatesFileStatus.ADOPTED);
    }

    @Test
    void wantsReasonsForUrgencyAndForNotBeingRipe() {
        assertRefused(
                () -> new CommitteeTreatment(AgendaKind.CONSENT_ITEM, NOTICE, true, " ", "", CLERK, NOW),
                "REASONS_REQUIRED");
        assertRefused(() -> new CommitteeTreatment(null, null, false, "", " ", CLERK, NOW), "REASONS_REQUIRED");
    }

    @Test
    void namesAllThatATreatmentLacks() {
        assertRefused(
                () -> new CommitteeTreatment(AgendaKind.CONSENT_ITEM, null, true, "", "", CLERK, NOW),
                "NOTICE_REQUIRED",
                "REASONS_REQUIRED");
    }

    @Test
    void takesNoDayOfNoticeThatCannotBe() {
        StatesFile file = inCommittee();

        assertRefused(() -> file.treat(ripe(TODAY.minusDays(1))), "NOTICE_BEFORE_PROPOSAL");
        assertRefused(() -> file.treat(ripe(TODAY.plusMonths(6).plusDays(1))), "NOTICE_TOO_FAR");
        assertThat(file.status()).isEqualTo(StatesFileStatus.IN_COMMITTEE);

        file.treat(ripe(TODAY.plusMonths(6)));
        assertThat(file.status()).isEqualTo(StatesFileStatus.BEFORE_STATES);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REJECTED", "DEFERRED"},
            mode = EnumSource.Mode.EXCLUDE)
    void goesAlongWhateverTheKindOfAdoption(StatesOutcome outcome) {
        StatesFile file = beforeStates();

        file.decide(decision(outcome, null));

        assertThat(file.goesAlong()).isTrue();
    }

    @Test
    void doesNotGoAlongWhenRejected() {
        StatesFile file = beforeStates();

        file.decide(decision(StatesOutcome.REJECTED, new Votes(10, 30, SEATS)));

        assertThat(file.status()).isEqualTo(StatesFileStatus.REJECTED);
        assertThat(file.goesAlong()).isFalse();
        assertRefused(() -> file.decide(decision(StatesOutcome.ADOPTED, MAJORITY)), "NOT_IN_THIS_STEP");
    }

    @Test
    void comesBeforeTheStatesAgainWhenDeferred() {
        StatesFile file = beforeStates();

        file.decide(decision(StatesOutcome.DEFERRED, null));
        file.decide(decisionOn(FIRST_DAY.plusDays(1), StatesOutcome.ADOPTED, MAJORITY));

        assertThat(file.decisions())
                .extracting(StatesDecision::outcome)
                .containsExactly(StatesOutcome.DEFERRED, StatesOutcome.ADOPTED);
    }

    @Test
    void isDecidedAfterTheDayItWasDeferredOnly() {
        StatesFile file = beforeStates();
        LocalDate deferredOn = FIRST_DAY.plusDays(7);
        file.decide(decisionOn(deferredOn, StatesOutcome.DEFERRED, null));

        assertRefused(() -> file.decide(decisionOn(FIRST_DAY, StatesOutcome.ADOPTED, MAJORITY)), "NOT_AFTER_DEFERRAL");
        assertRefused(() -> file.decide(decisionOn(deferredOn, StatesOutcome.ADOPTED, MAJORITY)), "NOT_AFTER_DEFERRAL");
    }

    @Test
    void isNotProposedForAYearThatIsOver() {
        StatesFile file = drafting(Involvement.PROPOSAL);

        assertRefused(() -> file.submit(proposal(changeOf(2025))), "BUDGET_YEAR_OVER", "BUDGET_YEAR_OVER");

        file.submit(proposal(changeOf(2026)));
        assertThat(file.status()).isEqualTo(StatesFileStatus.IN_COMMITTEE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED_UNANIMOUSLY", "ADOPTED", "ADOPTED_WITH_RESERVATION"})
    void isNotAdoptedAsProposedAfterItsYear(StatesOutcome outcome) {
        StatesFile file = beforeStates();

        assertRefused(() -> file.decide(decisionOn(NEW_YEAR, outcome, null)), "CHANGED_YEAR_OVER");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED_AS_AMENDED", "REJECTED", "DEFERRED"})
    void isAmendedRejectedOrDeferredAfterItsYear(StatesOutcome outcome) {
        StatesFile file = beforeStates();

        file.decide(decisionOn(NEW_YEAR, outcome, outcome.isAdoption() ? MAJORITY : new Votes(10, 30, SEATS)));

        assertThat(file.decisions()).hasSize(1);
    }

    @Test
    void isSentToTheMinisterOnceAdopted() {
        StatesFile file = adopted();

        file.sendToMinister(SECRETARY, NOW);

        assertThat(file.status()).isEqualTo(StatesFileStatus.SENT_TO_MINISTER);
        assertThat(file.sentToMinisterAt()).hasValue(NOW);
        assertThat(file.goesAlong()).isTrue();
        assertRefused(() -> file.sendToMinister(SECRETARY, NOW), "NOT_IN_THIS_STEP");
    }

    @Test
    void isNotSentToTheMinisterBefore() {
        assertRefused(() -> beforeStates().sendToMinister(SECRETARY, NOW), "NOT_IN_THIS_STEP");
    }
}
