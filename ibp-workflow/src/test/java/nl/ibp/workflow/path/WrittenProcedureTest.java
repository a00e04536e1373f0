package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.DecisionManner;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.term.ChangingTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body decides in writing: silence is no consent, and one member is enough to meet instead. */
@PathTest
class WrittenProcedureTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Deciding deciding;

    @Autowired
    Advising advising;

    @Autowired
    ChangingTerms changing;

    @Autowired
    SimulatedTime time;

    @AfterEach
    void agrees() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void asksEveryMemberOfTheBoardForFiveWorkingDays() {
        DossierPath path = putToVote();

        assertThat(path.work().kinds()).containsOnly(TaskKind.VOTE_IN_WRITING);
        assertThat(path.work().all()).hasSize(12).allSatisfy(task -> assertThat(task.due())
                .isEqualTo(LocalDate.of(2026, 5, 12)));
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
    }

    @Test
    void adoptsAsSoonAsAllAnsweredAndMostAgree() {
        DossierPath path = putToVote();

        path.inWriting().vote(Vote.AGAINST, 4).vote(Vote.IN_FAVOUR, 8);

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
        BoardDecision decision = path.dossier().decisions().get(0);
        assertThat(decision.basis().manner()).isEqualTo(DecisionManner.WRITTEN);
        assertThat(decision.basis().rollCall().votes()).hasSize(12);
        assertThat(path.recorded()).contains(RecordedEvent.WRITTEN_VOTES_COUNTED, RecordedEvent.BOARD_DECIDED);
    }

    @Test
    void adoptsAfterTheTermWhatMoreThanHalfAnswered() {
        DossierPath path = putToVote();
        path.inWriting().vote(Vote.IN_FAVOUR, 7);
        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);

        termPasses();

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void standsStillWhileTheProposalIsParkedAndGoesOnWhereItStopped() {
        DossierPath path = putToVote();
        path.inWriting().vote(Vote.IN_FAVOUR, 7);
        path.parked();
        OpenTask vote = path.work().of(TaskKind.VOTE_IN_WRITING).get(0);
        assertRefused(() -> path.inWriting().vote(Vote.AGAINST, vote), "PARKED");
        assertRefused(() -> path.inWriting().requestMeeting(vote), "PARKED");

        termPasses();
        assertThat(path.work().of(TaskKind.VOTE_IN_WRITING)).hasSize(5);
        path.resumed();
        paths.runDueTimers();

        LocalDate moved = path.inWriting().latest().due();
        assertThat(moved).isAfter(vote.due());
        assertThat(path.work().of(TaskKind.VOTE_IN_WRITING))
                .hasSize(5)
                .extracting(OpenTask::due)
                .containsOnly(moved);
        time.travelTo(moved.plusDays(1).atTime(8, 0).atZone(OfficialTime.ZONE).toInstant());
        paths.runDueTimers();
        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void hasATermThatTheBureauMayExtendForAllWhoHaveNotVoted() {
        DossierPath path = putToVote();
        path.inWriting().vote(Vote.IN_FAVOUR, 6);
        OpenTask vote = path.work().of(TaskKind.VOTE_IN_WRITING).get(0);
        LocalDate day = vote.due().plusDays(7);
        assertRefused(() -> changing.extend(SeatHolder.of(vote.seat()), vote.id(), day, "Vakantie."), "NOT_YOUR_TERM");

        changing.extend(SeatHolder.of("ipo-bureau"), vote.id(), day, "De stukken waren te laat.");

        assertThat(path.inWriting().latest().due()).isEqualTo(day);
        assertThat(path.work().of(TaskKind.VOTE_IN_WRITING))
                .hasSize(6)
                .extracting(OpenTask::due)
                .containsOnly(day);
        termPasses();
        assertThat(path.work().of(TaskKind.VOTE_IN_WRITING)).hasSize(6);
        time.travelTo(day.plusDays(1).atTime(8, 0).atZone(OfficialTime.ZONE).toInstant());
        paths.runDueTimers();
        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
    }

    @Test
    void takesSilenceForNoConsentAndGoesToTheMeeting() {
        DossierPath path = putToVote();
        path.inWriting().vote(Vote.IN_FAVOUR, 6);

        termPasses();

        assertThat(path.status()).isEqualTo(ProposalStatus.BOARD);
        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
        assertThat(path.inWriting().latest().status()).isEqualTo(WrittenProcedureStatus.NOT_ADOPTED);
        assertThat(path.dossier().decisions()).isEmpty();
    }

    @Test
    void meetsWhenOneMemberWantsTo() {
        DossierPath path = putToVote();
        path.inWriting().vote(Vote.IN_FAVOUR, 11);

        path.inWriting().requestMeeting();

        assertThat(path.work().kinds()).containsOnly(TaskKind.BOARD_DECIDES);
        assertThat(path.inWriting().latest().status()).isEqualTo(WrittenProcedureStatus.MEETING_REQUESTED);
        assertThat(path.boardDecides(BoardOutcome.ADOPT).status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void canBeTriedAgainAfterAMeetingWasAskedFor() {
        DossierPath path = putToVote();
        path.inWriting().requestMeeting();

        putToVote(path);
        path.inWriting().vote(Vote.IN_FAVOUR, 12);

        assertThat(path.status()).isEqualTo(ProposalStatus.STATES);
    }

    @Test
    void returnsWhatTheMembersAgreeToReturn() {
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.BOARD_DECIDES);
        deciding.putToVote(SeatHolder.of("ipo-bestuur"), task.id(), BoardOutcome.RETURN, List.of(), "Nog niet rijp.");

        path.inWriting().vote(Vote.IN_FAVOUR, 12);

        assertThat(path.status()).isEqualTo(ProposalStatus.REVISION);
    }

    @Test
    void asksNothingThatCouldNotBeDecided() {
        DossierPath path = paths.underThemes(8).throughIntake();
        OpenTask task = path.work().only(TaskKind.BOARD_DECIDES);
        var board = SeatHolder.of("ipo-bestuur");

        assertRefused(
                () -> deciding.putToVote(board, task.id(), BoardOutcome.REJECT, List.of(), ""), "REASONS_REQUIRED");
        assertRefused(
                () -> deciding.putToVote(board, task.id(), BoardOutcome.DEFER, List.of(), "Later."),
                "NOTHING_TO_DECIDE_IN_WRITING");
        assertRefused(
                () -> deciding.putToVote(SeatHolder.of("ipo-bureau"), task.id(), BoardOutcome.ADOPT, List.of(), ""),
                "NOT_YOUR_TASK");

        assertThat(path.work().only(TaskKind.BOARD_DECIDES).id()).isEqualTo(task.id());
    }

    @Test
    void endsWithTheProposal() {
        DossierPath path = putToVote();

        path.withdrawn();

        assertThat(path.work().all()).isEmpty();
        assertThat(path.inWriting().latest().status()).isEqualTo(WrittenProcedureStatus.ENDED);
    }

    @Test
    void letsACommitteeEstablishItsAdviceInWriting() {
        DossierPath path = paths.underThemes(3).throughIntake();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        OpenTask task = path.at("aac-re").chairTask();
        advising.putToVote(SeatHolder.of(task.seat()), task.id(), Position.POSITIVE, "Doe het.", List.of());
        assertThat(path.work().kinds()).containsOnly(TaskKind.VOTE_IN_WRITING);

        path.inWriting().vote(Vote.IN_FAVOUR, 12);

        assertThat(path.status()).isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        assertThat(path.dossier().consultations().get(0).advice())
                .hasValueSatisfying(advice -> assertThat(advice.text()).isEqualTo("Doe het."));
    }

    @Test
    void leavesTheAdviceToTheCommitteesMeetingWhenTooFewAgree() {
        DossierPath path = paths.underThemes(3).throughIntake();
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        OpenTask task = path.at("aac-re").chairTask();
        advising.putToVote(SeatHolder.of(task.seat()), task.id(), Position.POSITIVE, "Doe het.", List.of());

        path.inWriting().vote(Vote.AGAINST, 12);

        assertThat(path.work().kinds()).containsOnly(TaskKind.ESTABLISH_ADVICE);
        assertThat(path.at("aac-re").chairEstablishes(Position.POSITIVE).status())
                .isEqualTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
    }

    private DossierPath putToVote() {
        return putToVote(paths.underThemes(8).throughIntake());
    }

    private DossierPath putToVote(DossierPath path) {
        OpenTask task = path.work().only(TaskKind.BOARD_DECIDES);
        deciding.putToVote(SeatHolder.of("ipo-bestuur"), task.id(), BoardOutcome.ADOPT, List.of(), "");
        return path;
    }

    private void termPasses() {
        time.travelTo(
                LocalDate.of(2026, 5, 13).atTime(8, 0).atZone(OfficialTime.ZONE).toInstant());
        paths.runDueTimers();
    }
}
