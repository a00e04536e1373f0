package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The chair establishes what AAC and BAC advise. */
@PathTest
class AdviceTest {

    @Autowired
    PathDriver paths;

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"POSITIVE", "POSITIVE_WITH_REMARKS", "NEGATIVE"})
    void goesOnFromTheAacToTheBac(Position position) {
        DossierPath path = paths.chemelot().throughIntake();

        path.at("aac-re").advises(position);

        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(given(path, "aac-re").position()).isEqualTo(position);
        assertThat(path.at("bac-re").openReviews()).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"POSITIVE", "POSITIVE_WITH_REMARKS", "NEGATIVE"})
    void goesOnFromTheBacToTheBoard(Position position) {
        DossierPath path = atBac();

        path.at("bac-re").advises(position);

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(given(path, "bac-re").position()).isEqualTo(position);
        assertThat(path.work().kinds()).containsExactly(TaskKind.BOARD_DECIDES);
    }

    @Test
    void keepsTheDissentOfMembersBesideTheAdvice() {
        DossierPath path = paths.chemelot().throughIntake();

        path.at("aac-re")
                .memberReviews("utrecht", Position.NEGATIVE)
                .everyMemberReviews(Position.POSITIVE)
                .chairEstablishes(Position.POSITIVE);

        assertThat(given(path, "aac-re").minority())
                .singleElement()
                .satisfies(minority -> assertThat(minority.member().value()).isEqualTo("aac-re-utrecht"));
    }

    @Test
    void waitsForEveryCommitteeOfAStage() {
        DossierPath path = paths.foodValley().throughIntake();

        path.at("aac-re").agrees();

        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);
        assertThat(path.at("aac-vp").agrees().status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
    }

    @Test
    void isReturnedForRevisionWhenOneAacGivesItBack() {
        DossierPath path = paths.foodValley().throughIntake();
        path.at("aac-re").advises(Position.RETURN);
        assertThat(path.status()).isEqualTo(ProposalStatus.OFFICIAL_ADVICE);

        path.at("aac-vp").agrees();

        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);
        assertThat(path.work().seats(TaskKind.REVISE_PROPOSAL)).containsExactly("beleid-gelderland");
        assertThat(path.recorded()).endsWith(RecordedEvent.ADVICE_ESTABLISHED, RecordedEvent.RETURNED_FOR_REVISION);
    }

    @Test
    void goesRoundAgainWithANewVersionAfterABacGaveItBack() {
        DossierPath path = atBac();
        path.at("bac-re").advises(Position.RETURN);
        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);

        path.toBoard().boardDecides(BoardOutcome.TAKE_NOTE);

        assertThat(path.status()).isEqualTo(ProposalStatus.NOTED);
        assertThat(path.dossier().consultations())
                .filteredOn(consultation -> consultation.version() == 1)
                .extracting(consultation -> consultation.advice().orElseThrow())
                .extracting(Advice::version, Advice::position)
                .containsExactlyInAnyOrder(tuple(1, Position.POSITIVE), tuple(1, Position.RETURN));
        assertThat(given(path, "bac-re").version()).isEqualTo(2);
    }

    @Test
    void putsADeferredAdviceBeforeTheChairAgainWithALaterTerm() {
        DossierPath path = atBac();
        path.at("bac-re").everyMemberReviews(Position.POSITIVE);
        OpenTask first = path.at("bac-re").chairTask();

        path.at("bac-re").chairEstablishes(Position.DEFER);

        OpenTask second = path.at("bac-re").chairTask();
        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(path.recorded()).endsWith(RecordedEvent.ADVICE_DEFERRED);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.due()).isAfter(first.due());
        assertThat(path.at("bac-re").chairEstablishes(Position.POSITIVE).status())
                .isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void cannotBeDeferredByAnAac() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);

        assertRefused(() -> path.at("aac-re").chairEstablishes(Position.DEFER), "ONLY_BAC_CAN_DEFER");

        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    private DossierPath atBac() {
        DossierPath path = paths.chemelot().throughIntake();
        return path.at("aac-re").agrees();
    }

    private static Advice given(DossierPath path, String body) {
        return path.at(body).consultation().advice().orElseThrow();
    }
}
