package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What people keep about their own work, and what it leaves of it in their lists. */
@PathTest
@Transactional
class MarkingWorkTest {

    private static final String SEAT = "aac-re-zeeland";
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final String WHY = "Ik ken het gebied niet.";

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    MarkingWork marking;

    @Autowired
    Claiming claiming;

    @Autowired
    FindingWork finding;

    @Autowired
    Tasks tasks;

    @Autowired
    SimulatedTime time;

    private Staff staff;
    private PersonId member;
    private PersonId colleague;
    private TaskId task;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
        member = staff.appoint("Lid", SEAT, TODAY.minusDays(30));
        task = paths.chemelot()
                .throughIntake()
                .work()
                .at(SEAT, TaskKind.REVIEW_BY_MEMBER)
                .id();
    }

    private void appointColleague() {
        colleague = staff.appoint("Collega", SEAT, TODAY.minusDays(30), TODAY.plusDays(3));
    }

    @Test
    void keepsANoteThatNobodyElseReads() {
        appointColleague();

        marking.note(me(), task, " Bel eerst met Emmen. ");

        assertThat(marking.of(me(), task).note()).isEqualTo("Bel eerst met Emmen.");
        assertThat(marking.of(me(), List.of(task))).containsOnlyKeys(task);
        assertThat(marking.of(colleague(), task).isBlank()).isTrue();
        assertThat(marking.of(colleague(), List.of(task))).isEmpty();
        marking.note(me(), task, "");
        assertThat(marking.of(me(), List.of(task))).isEmpty();
    }

    @Test
    void sleepsUntilItsDayForOneselfAlone() {
        appointColleague();
        int before = counted();

        marking.wakeOn(me(), task, TODAY.plusDays(2));

        assertThat(listed(me())).isFalse();
        assertThat(listed(me(), WorkAside.ASLEEP)).isTrue();
        assertThat(listed(colleague())).isTrue();
        assertThat(counted()).isEqualTo(before - 1);
        daysPass(1);
        assertThat(listed(me())).isFalse();
        daysPass(2);
        assertThat(listed(me())).isTrue();
        assertThat(listed(me(), WorkAside.ASLEEP)).isFalse();
    }

    @Test
    void isWokenWhenOneWants() {
        marking.wakeOn(me(), task, TODAY.plusDays(2));

        marking.wakeNow(me(), task);

        assertThat(listed(me())).isTrue();
        assertThat(marking.of(me(), task).isBlank()).isTrue();
    }

    @Test
    void goesBackToTheSeatWhenItIsNotForOneself() {
        appointColleague();
        claiming.claim(me(), task);

        marking.notForMe(me(), task, WHY);

        assertThat(open().claimedBy()).isNull();
        assertThat(listed(me())).isFalse();
        assertThat(listed(me(), WorkAside.NOT_FOR_ME)).isTrue();
        assertThat(listed(colleague())).isTrue();
        assertThat(marking.passedOn(colleague(), open()).declining())
                .containsOnlyKeys(member)
                .hasEntrySatisfying(member, left -> assertThat(left.reason()).isEqualTo(WHY));
        assertThat(marking.passedOn(me(), open()).declining()).isEmpty();
    }

    @Test
    void leavesTheClaimOfAColleagueAlone() {
        appointColleague();
        claiming.claim(colleague(), task);

        marking.notForMe(me(), task, WHY);

        assertThat(open().claimedBy()).isEqualTo(colleague);
    }

    @Test
    void staysWithTheLastWhoMayDoIt() {
        assertRefused(() -> marking.notForMe(me(), task, WHY), "NOBODY_ELSE");

        appointColleague();
        marking.notForMe(me(), task, WHY);
        assertRefused(() -> marking.notForMe(colleague(), task, "Ik evenmin."), "NOBODY_ELSE");

        assertThat(listed(colleague())).isTrue();
        assertThat(marking.of(colleague(), task).isBlank()).isTrue();
    }

    @Test
    void comesBackWhenTheOthersHaveLeft() {
        appointColleague();
        marking.notForMe(me(), task, WHY);

        daysPass(4);

        assertThat(listed(me())).isTrue();
    }

    @Test
    void isTakenBackByTakingItOn() {
        appointColleague();
        marking.notForMe(me(), task, WHY);

        claiming.claim(me(), task);

        assertThat(listed(me())).isTrue();
        assertThat(marking.passedOn(colleague(), open()).declining()).isEmpty();
    }

    @Test
    void isOnlyForWhoMayDoTheWork() {
        for (Actor other : List.of(SeatHolder.of("aac-re-drenthe"), SeatHolder.of("manager"), nobody())) {
            assertRefused(() -> marking.note(other, task, "x"), "NOT_YOUR_TASK");
            assertRefused(() -> marking.wakeOn(other, task, TODAY.plusDays(1)), "NOT_YOUR_TASK");
            assertRefused(() -> marking.wakeNow(other, task), "NOT_YOUR_TASK");
            assertRefused(() -> marking.notForMe(other, task, WHY), "NOT_YOUR_TASK");
            assertThat(marking.of(other, task).isBlank()).isTrue();
        }
        appointColleague();
        marking.notForMe(me(), task, WHY);
        assertThat(marking.passedOn(SeatHolder.of("aac-re-drenthe"), open()).declining())
                .isEmpty();
        assertRefused(() -> marking.note(me(), new TaskId("bestaat-niet"), "x"), "NOT_YOUR_TASK");
    }

    @Test
    void refusesWhatNobodyCouldMean() {
        appointColleague();

        assertRefused(() -> marking.wakeOn(me(), task, TODAY), "WAKE_LATER");
        assertRefused(() -> marking.notForMe(me(), task, " "), "REASONS_REQUIRED");
        assertRefused(() -> marking.note(me(), task, "x".repeat(TaskMark.LONGEST_NOTE + 1)), "TEXT_TOO_LONG");
        assertThat(marking.of(me(), task).isBlank()).isTrue();
    }

    private Actor me() {
        return staff.now(member);
    }

    private Actor colleague() {
        return staff.now(colleague);
    }

    private static Actor nobody() {
        return new Actor(new PersonId("niemand"), Set.<SeatId>of());
    }

    private OpenTask open() {
        return tasks.findOpen(task).orElseThrow();
    }

    private void daysPass(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }

    private int counted() {
        return finding.count(me(), WorkFilter.everything()).counted();
    }

    private boolean listed(Actor actor) {
        return listed(actor, WorkFilter.everything());
    }

    private boolean listed(Actor actor, WorkAside aside) {
        return listed(actor, WorkFilter.everything().withAside(aside));
    }

    private boolean listed(Actor actor, WorkFilter filter) {
        return finding.page(actor, filter, null, 1000).rows().stream()
                .anyMatch(row -> row.task().id().equals(task));
    }
}
