package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.EscalatingOverdueWork;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.Notices;
import nl.ibp.workflow.notice.RemindingOfTerms;
import nl.ibp.workflow.term.ChangingTerms;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before a term ends, after it, and when it stays behind, those whom it concerns are told, once. */
@PathTest
class DailyRoundTest {

    @Autowired
    PathDriver paths;

    @Autowired
    Notices notices;

    @Autowired
    ChangingTerms changing;

    @Autowired
    RemindingOfTerms reminding;

    @Autowired
    EscalatingOverdueWork escalating;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    SimulatedTime time;

    @Autowired
    JdbcClient sql;

    @Test
    void remindsFiveWorkingDaysBeforeTheTermAndOneAndSaysWhenItHasPassed() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        LocalDate due = task.due();

        for (LocalDate day = Fixtures.TODAY; !day.isAfter(due.plusDays(3)); day = day.plusDays(1)) {
            roundOn(day);
        }

        assertThat(told("gs-utrecht", path))
                .extracting(Notice::kind, Notice::workingDays, DailyRoundTest::day)
                .containsExactly(
                        tuple(NoticeKind.REMINDER, 5, before(due, 5)),
                        tuple(NoticeKind.REMINDER, 1, before(due, 1)),
                        tuple(NoticeKind.OVERDUE, 0, due.plusDays(1)));
    }

    @Test
    void makesUpForDaysThatWereMissedByTheNearestReminder() {
        DossierPath path = paths.foodValley().submit();
        LocalDate due = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).due();

        roundOn(due);
        roundOn(due);

        assertThat(told("gs-utrecht", path))
                .extracting(Notice::kind, Notice::workingDays)
                .containsExactly(tuple(NoticeKind.REMINDER, 1));
    }

    @Test
    void tellsTheLeadOfACollegeThatStaysBehindAndRecordsIt() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        path.collegeDecides("gelderland", nl.ibp.domain.proposal.CollegeOutcome.ENDORSE);

        roundOn(after(task.due(), 4));
        assertThat(told("beleid-gelderland", path)).isEmpty();
        roundOn(after(task.due(), 5));
        roundOn(after(task.due(), 6));

        assertThat(told("beleid-gelderland", path)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ESCALATION);
            assertThat(notice.task()).isEqualTo(task.id());
            assertThat(notice.workingDays()).isEqualTo(5);
        });
        assertThat(path.dossier().record())
                .filteredOn(entry -> entry.event() == RecordedEvent.WORK_ESCALATED)
                .singleElement()
                .extracting(RecordEntry::details)
                .satisfies(details -> assertThat(details)
                        .containsEntry("work", "COLLEGE_DECIDES")
                        .containsEntry("at", "gs-utrecht")
                        .containsEntry("told", "beleid-gelderland")
                        .containsEntry("due", task.due().toString()));
    }

    @Test
    void tellsWhoWaitsForEachKindOfWork() {
        DossierPath intake = paths.foodValley().submit().allCollegesEndorse();
        DossierPath board = paths.underThemes(8).throughIntake();
        DossierPath advice = paths.chemelot().throughIntake();
        advice.at("aac-re").everyMemberReviews(nl.ibp.domain.consultation.Position.POSITIVE);
        DossierPath draft = paths.chemelot();
        DossierPath states = paths.foodValley().toStates();
        states.states("utrecht").proposes().committeeFindsUrgent().statesDecide(StatesOutcome.ADOPTED);

        roundOn(LocalDate.of(2026, 7, 10));

        assertThat(escalatedTo("manager", intake)).isTrue();
        assertThat(escalatedTo("ipo-bureau", board)).isTrue();
        assertThat(escalatedTo("ipo-bureau", advice)).isTrue();
        assertThat(escalatedTo("gs-limburg", draft)).isTrue();
        assertThat(escalatedTo("ps-utrecht", states)).isTrue();
        assertThat(escalatedTo("ps-gelderland", states)).isTrue();
        assertThat(escalatedTo("ipo-bestuur", board)).isFalse();
    }

    @Test
    void tellsTheSecretaryOfARoundThatDidNotCloseByItself() {
        DossierPath path = paths.chemelot().throughIntake();
        LocalDate due = path.at("aac-re").consultation().reviewDue();

        roundOn(after(due, 1));

        assertThat(escalatedTo("aac-re-secretaris", path)).isTrue();
        paths.runDueTimers();
        assertThat(path.at("aac-re").chairTask()).isNotNull();
    }

    @Test
    void saysNothingOfWhatStandsStill() {
        DossierPath parked = paths.foodValley().submit().parked();
        DossierPath suspended = paths.foodValley().submit();
        OpenTask task = suspended.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        changing.suspend(SeatHolder.of("ipo-bureau"), task.id(), "Het college is demissionair.");

        roundOn(after(task.due(), -1));
        roundOn(after(task.due(), 10));

        assertThat(told("gs-utrecht", parked)).extracting(Notice::kind).containsExactly(NoticeKind.PARKED);
        assertThat(told("gs-utrecht", suspended)).extracting(Notice::kind).containsExactly(NoticeKind.TERM_SUSPENDED);
        assertThat(told("beleid-gelderland", parked)).isEmpty();
    }

    @Test
    void remindsOfAnotherTermAnew() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        roundOn(task.due());
        LocalDate extended = calendar.endOfTerm(task.due(), 10);
        changing.extend(SeatHolder.of("ipo-bureau"), task.id(), extended, "Er komt een extra vergadering.");

        roundOn(extended);

        assertThat(told("gs-utrecht", path))
                .filteredOn(notice -> notice.kind() == NoticeKind.REMINDER)
                .extracting(Notice::due)
                .containsExactly(task.due(), extended);
    }

    @Test
    void saysNothingOfWhatIsOver() {
        DossierPath path = paths.foodValley().submit();
        LocalDate due = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES).due();
        path.allCollegesEndorse();
        assertThat(path.status()).isEqualTo(ProposalStatus.INTAKE);

        roundOn(after(due, 5));

        assertThat(told("gs-utrecht", path)).isEmpty();
        assertThat(told("beleid-gelderland", path)).isEmpty();
    }

    @RepeatedTest(2)
    void tellsOnceWhenTwoServersMakeTheRound() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);
        time.travelTo(morning(after(task.due(), 5)));
        Runnable round = () -> {
            reminding.remind();
            escalating.escalate();
        };

        assertThat(Together.act(round, round)).containsOnlyNulls();

        assertThat(told("gs-utrecht", path)).extracting(Notice::kind).containsExactly(NoticeKind.OVERDUE);
        assertThat(path.recorded())
                .filteredOn(event -> event == RecordedEvent.WORK_ESCALATED)
                .hasSize(2);
    }

    @Test
    void forgetsMistakesAtSigningInOfTheDayBefore() {
        sql.sql(
                        """
                        insert into failed_sign_in (guarded, failures, last_at) values
                            ('oud', 3, '2026-05-03T03:59:00Z'), ('jong', 3, '2026-05-03T04:01:00Z')""")
                .update();

        roundOn(Fixtures.TODAY);

        assertThat(sql.sql("select guarded from failed_sign_in where guarded in ('oud', 'jong')")
                        .query(String.class)
                        .list())
                .containsExactly("jong");
        sql.sql("delete from failed_sign_in where guarded = 'jong'").update();
    }

    private void roundOn(LocalDate day) {
        time.travelTo(morning(day));
        time.makeDailyRound();
    }

    private static java.time.Instant morning(LocalDate day) {
        return day.atTime(6, 0).atZone(OfficialTime.ZONE).toInstant();
    }

    private boolean escalatedTo(String seat, DossierPath path) {
        return told(seat, path).stream().anyMatch(notice -> notice.kind() == NoticeKind.ESCALATION);
    }

    /** What this seat was told of this dossier, the earliest first. */
    private List<Notice> told(String seat, DossierPath path) {
        return notices.of(new PersonId(seat), List.of(new SeatId(seat)), Reader.nobody(), 0, 10_000).stream()
                .sorted(java.util.Comparator.comparing(NoticeRow::id))
                .map(NoticeRow::notice)
                .filter(notice -> notice.proposal().equals(path.id()))
                .toList();
    }

    private static LocalDate day(Notice notice) {
        return OfficialTime.dayOf(notice.at());
    }

    private LocalDate before(LocalDate due, int workingDays) {
        LocalDate day = due;
        while (calendar.workingDaysBetween(day, due) < workingDays || !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate after(LocalDate due, int workingDays) {
        return workingDays < 0 ? before(due, -workingDays) : calendar.endOfTerm(due, workingDays);
    }
}
