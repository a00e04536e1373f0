package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.waiting.Chasing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The members of a committee give their positions. */
@PathTest
@RecordApplicationEvents
class ReviewRoundTest {

    private static final int MEMBERS = 12;
    private static final int QUORUM = 7;

    @Autowired
    PathDriver paths;

    @Autowired
    SimulatedTime time;

    @Autowired
    LeadingConsultation leading;

    @Autowired
    ReadingNotices notices;

    @Autowired
    ApplicationEvents events;

    @Test
    void asksEveryMemberAtTheSameTime() {
        DossierPath path = paths.chemelot().throughIntake();

        assertThat(path.at("aac-re").openReviews())
                .hasSize(MEMBERS)
                .allSatisfy(task -> assertThat(task.seat().value()).startsWith("aac-re-"));
    }

    @Test
    void asksTheChairOnceAllMembersHaveAnswered() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(MEMBERS - 1, Position.POSITIVE);
        assertThat(path.work().kinds()).containsExactly(TaskKind.REVIEW_BY_MEMBER);

        path.at("aac-re").everyMemberReviews(Position.POSITIVE);

        assertThat(path.work().all()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.ESTABLISH_ADVICE);
            assertThat(task.seat()).isEqualTo(new SeatId("aac-re-voorzitter"));
        });
        assertThat(path.at("aac-re").consultation().missing()).isEmpty();
        assertThat(path.recorded()).endsWith(RecordedEvent.MEMBER_REVIEWED, RecordedEvent.REVIEWS_CLOSED);
    }

    @Test
    void countsMissingReviewsAsNoAdviceGivenAfterTheTerm() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberReviews("limburg", Position.POSITIVE).memberReviews("utrecht", Position.NEGATIVE);
        OpenTask unanswered = path.work().at("aac-re-drenthe", TaskKind.REVIEW_BY_MEMBER);

        termPasses();

        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
        assertThat(path.at("aac-re").consultation().missing())
                .hasSize(MEMBERS - 2)
                .contains(unanswered.seat());
        assertThat(path.dossier().record()).last().satisfies(entry -> assertThat(entry.details())
                .containsEntry("missing", "" + (MEMBERS - 2)));
    }

    @Test
    void asksTheChairEvenWhenNobodyAnswers() {
        DossierPath path = paths.chemelot().throughIntake();

        termPasses();

        assertThat(path.at("aac-re").chairTask()).isNotNull();
        assertThat(path.at("aac-re").consultation().draft())
                .hasValueSatisfying(draft -> assertThat(draft.position()).isNull());
    }

    @Test
    void waitsForTheWholeLastDayOfTheTerm() {
        DossierPath path = paths.chemelot().throughIntake();
        var lastDay = path.at("aac-re").consultation().reviewDue();

        time.travelTo(lastDay.atTime(23, 59).atZone(OfficialTime.ZONE).toInstant());
        paths.runDueTimers();

        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS);
    }

    @Test
    void closesEarlyOnceTheQuorumHasAnswered() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(QUORUM, Position.POSITIVE);

        path.at("aac-re").chairClosesEarly();

        assertThat(path.work().kinds()).containsExactly(TaskKind.ESTABLISH_ADVICE);
        assertThat(path.at("aac-re").consultation().missing()).hasSize(MEMBERS - QUORUM);
        assertThat(path.recorded()).endsWith(RecordedEvent.REVIEWS_CLOSED_EARLY);
    }

    @Test
    void refusesToCloseEarlyBelowTheQuorum() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(QUORUM - 1, Position.POSITIVE);

        assertRefused(() -> path.at("aac-re").chairClosesEarly(), "QUORUM_NOT_REACHED");

        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS - QUORUM + 1);
        assertThat(path.at("aac-re").consultation().status()).isEqualTo(ConsultationStatus.REVIEWING);
    }

    @Test
    void letsOnlyTheChairCloseEarly() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").membersReview(QUORUM, Position.POSITIVE);
        ConsultationId id = path.at("aac-re").consultation().id();

        for (String other : new String[] {"aac-re-secretaris", "aac-vp-voorzitter", "aac-re-limburg", "ipo-bureau"}) {
            assertRefused(() -> leading.closeEarly(SeatHolder.of(other), id), "NOT_YOUR_COMMITTEE");
        }

        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS - QUORUM);
    }

    @Test
    void closesOnlyTheRoundOfItsOwnCommittee() {
        DossierPath path = paths.foodValley().throughIntake();
        path.at("aac-re").membersReview(QUORUM, Position.POSITIVE);
        path.at("aac-vp").membersReview(QUORUM, Position.POSITIVE);

        path.at("aac-re").chairClosesEarly();

        assertThat(path.at("aac-re").openReviews()).isEmpty();
        assertThat(path.at("aac-vp").openReviews()).hasSize(MEMBERS - QUORUM);
    }

    @Test
    void remindsTheMissingMembersForTheSecretary() {
        DossierPath path = paths.chemelot().throughIntake();
        path.at("aac-re").memberReviews("limburg", Position.POSITIVE);
        events.clear();

        path.at("aac-re").secretaryChases();

        assertThat(path.at("aac-re").openReviews()).hasSize(MEMBERS - 1).allSatisfy(task -> {
            assertThat(task.remindedAt()).isEqualTo(Fixtures.NOW);
            assertThat(events.stream(InboxChanged.class)).contains(new InboxChanged(task.seat(), path.id()));
        });
        assertThat(path.dossier().record()).last().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(RecordedEvent.MEMBERS_CHASED);
            assertThat(entry.details()).containsEntry("count", "" + (MEMBERS - 1));
        });
        assertThat(notices.rows(SeatHolder.of("aac-re-zeeland"), 0, 1))
                .singleElement()
                .extracting(row -> row.notice().kind(), row -> row.notice().bySeat(), row -> row.notice()
                        .proposal())
                .containsExactly(NoticeKind.CHASED, new SeatId("aac-re-secretaris"), path.id());
        assertRefused(
                () -> leading.chase(
                        SeatHolder.of("aac-re-utrecht"),
                        path.at("aac-re").consultation().id()),
                "NOT_YOUR_COMMITTEE");
    }

    @Test
    void remindsNobodyTwiceOnOneDay(@Autowired Chasing chasing) {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask zeeland = path.work().at("aac-re-zeeland", TaskKind.REVIEW_BY_MEMBER);
        chasing.chase(SeatHolder.of("aac-re-voorzitter"), zeeland.id());

        path.at("aac-re").secretaryChases();

        assertThat(path.dossier().record()).last().satisfies(entry -> assertThat(entry.details())
                .containsEntry("count", "" + (MEMBERS - 1)));
        assertRefused(() -> path.at("aac-re").secretaryChases(), "CHASED_TODAY");
    }

    private void termPasses() {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(21)));
        paths.runDueTimers();
    }
}
