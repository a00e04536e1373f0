package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.organisation.Substituting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Work passes from one who may do it to another who may, and to nobody else. */
@PathTest
@Transactional
class HandingOverTest {

    private static final String SEAT = "aac-re-zeeland";
    private static final String NOTE = "Jij was op het werkbezoek.";

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    Claiming claiming;

    @Autowired
    MarkingWork marking;

    @Autowired
    ReadingNotices reading;

    @Autowired
    Reviewing reviewing;

    @Autowired
    DeclaringInterest declaring;

    @Autowired
    Substituting substituting;

    @Autowired
    Tasks tasks;

    @Autowired
    SimulatedTime time;

    private Staff staff;
    private PersonId member;
    private PersonId colleague;
    private DossierPath path;
    private TaskId task;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
        member = staff.appoint("Lid", SEAT, Fixtures.TODAY.minusDays(30));
        colleague = staff.appoint("Collega", SEAT, Fixtures.TODAY.minusDays(30));
        path = paths.chemelot().throughIntake();
        task = path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER).id();
    }

    @Test
    void isTheColleaguesFromThenOnWhoReadsFromWhomAndWhy() {
        claiming.handOver(now(member), task, colleague, NOTE);

        assertThat(open().claimedBy()).isEqualTo(colleague);
        assertThat(marking.passedOn(now(colleague), open()).handOver()).satisfies(over -> {
            assertThat(over.by()).isEqualTo(member);
            assertThat(over.note()).isEqualTo(NOTE);
        });
        assertThat(marking.passedOn(now(member), open()).handOver()).isNull();
        assertRefused(() -> review(member), "CLAIMED_BY_OTHER");
        review(colleague);
        assertThat(tasks.findOpen(task)).isEmpty();
    }

    @Test
    void tellsTheColleagueAloneByWhomAndWhy() {
        PersonId other = staff.appoint("Ander", SEAT, Fixtures.TODAY.minusDays(30));
        int before = reading.unread(now(colleague));

        claiming.handOver(now(member), task, colleague, "  " + NOTE);

        assertThat(reading.unread(now(colleague))).isEqualTo(before + 1);
        assertThat(toldTo(colleague)).singleElement().satisfies(notice -> {
            assertThat(notice.task()).isEqualTo(task);
            assertThat(notice.personal()).isEqualTo(new Notice.Personal(colleague, member));
            assertThat(notice.note()).isEqualTo(NOTE);
        });
        assertThat(toldTo(member)).isEmpty();
        assertThat(toldTo(other)).isEmpty();
        assertThat(reading.unread(now(other))).isEqualTo(before);
    }

    @Test
    void isReadNoLongerOnceItWasGivenBack() {
        claiming.handOver(now(member), task, colleague, NOTE);

        claiming.release(now(colleague), task);
        assertThat(marking.passedOn(now(colleague), open()).handOver()).isNull();
        time.travelTo(Fixtures.NOW.plusSeconds(60));
        claiming.claim(now(colleague), task);

        assertThat(open().claimedBy()).isEqualTo(colleague);
        assertThat(marking.passedOn(now(colleague), open()).handOver()).isNull();
    }

    @Test
    void bringsBackWhatTheColleagueHadPutAside() {
        marking.notForMe(now(colleague), task, "Te druk.");

        claiming.handOver(now(member), task, colleague, "");

        assertThat(marking.of(now(colleague), task).declined()).isNull();
    }

    @Test
    void goesToASubstituteForThatWork() {
        PersonId substitute = substitute("manager", WorkScope.ADVISING);

        claiming.handOver(now(member), task, substitute, NOTE);

        assertThat(open().claimedBy()).isEqualTo(substitute);
        review(substitute);
        assertThat(tasks.findOpen(task)).isEmpty();
    }

    @Test
    void goesToNobodyWhoCouldNotDoIt() {
        PersonId elsewhere = staff.appoint("Elders", "aac-re-drenthe", Fixtures.TODAY.minusDays(30));
        PersonId gone = staff.appoint("Oud", SEAT, Fixtures.TODAY.minusDays(30), Fixtures.TODAY.minusDays(1));
        PersonId otherWork = substitute("manager", WorkScope.DECIDING);
        PersonId interested = substitute("aac-re-drenthe", WorkScope.ADVISING);
        declaring.declare(now(interested), path.id(), "Mijn grond ligt in het gebied.");

        for (PersonId other : List.of(elsewhere, gone, otherWork, interested, new PersonId("niemand"))) {
            assertRefused(() -> claiming.handOver(now(member), task, other, NOTE), "COLLEAGUE_MAY_NOT");
        }
        assertRefused(() -> claiming.handOver(now(member), task, member, NOTE), "COLLEAGUE_REQUIRED");
        assertThat(open().claimedBy()).isNull();
    }

    @Test
    void isForWhoMayDoItThemselves() {
        Actor other = SeatHolder.of("aac-re-drenthe");

        assertRefused(() -> claiming.handOver(other, task, colleague, NOTE), "NOT_YOUR_TASK");
        assertThat(claiming.colleagues(other, open())).isEmpty();
        assertThat(open().claimedBy()).isNull();
    }

    @Test
    void offersWhoElseMayDoItByName() {
        PersonId substitute = substitute("manager", WorkScope.ADVISING);
        substitute("ipo-bureau", WorkScope.DECIDING);

        assertThat(claiming.colleagues(now(member), open()))
                .extracting(Person::id)
                .containsSubsequence(colleague, substitute)
                .doesNotContain(member);
        assertThat(claiming.shared(List.of(open()))).hasSize(1);
    }

    private List<Notice> toldTo(PersonId person) {
        return reading.rows(now(person), 0, 100).stream()
                .map(NoticeRow::notice)
                .filter(notice -> notice.kind() == NoticeKind.HANDED_OVER)
                .filter(notice -> notice.proposal().equals(path.id()))
                .toList();
    }

    private PersonId substitute(String ofSeat, WorkScope scope) {
        PersonId substitute = staff.appoint("Vervanger", ofSeat, Fixtures.TODAY.minusDays(30));
        substituting.arrange(
                now(member), new SeatId(SEAT), new Wish(substitute, Fixtures.TODAY, Fixtures.TODAY, Set.of(scope)));
        return substitute;
    }

    private void review(PersonId by) {
        reviewing.review(now(by), task, Position.POSITIVE, "", List.of());
    }

    private OpenTask open() {
        return tasks.findOpen(task).orElseThrow();
    }

    private Actor now(PersonId person) {
        return staff.now(person);
    }
}
