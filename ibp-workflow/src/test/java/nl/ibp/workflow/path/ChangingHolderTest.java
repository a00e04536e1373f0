package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.ChangingHolder;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.submission.DecidingAsCollege;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** One holder of a seat follows another; open work stays where it is, and nobody waits for who left. */
@PathTest
@Transactional
class ChangingHolderTest {

    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final SeatId SEAT = new SeatId("gs-zeeland");
    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    ChangingHolder changing;

    @Autowired
    Appointing appointing;

    @Autowired
    Substituting substituting;

    @Autowired
    Claiming claiming;

    @Autowired
    DecidingAsCollege deciding;

    @Autowired
    FindingWork finding;

    @Autowired
    AdministrationChanges changes;

    @Autowired
    SimulatedTime time;

    private Staff staff;
    private PersonId leaving;
    private PersonId coming;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
        leaving = staff.appoint("Lies", SEAT.value(), TODAY.minusDays(30));
        coming = staff.appoint("Nico", "manager", TODAY.minusDays(30));
    }

    @Test
    void leavesOpenWorkToWhoComesNext() {
        OpenTask task = collegeTask();
        changing.replace(ADMINISTRATOR, appointment(leaving), coming, TODAY.plusDays(1));
        assertThat(sees(leaving, task)).isTrue();
        assertThat(sees(coming, task)).isFalse();

        tomorrow();

        assertThat(sees(leaving, task)).isFalse();
        assertRefused(() -> endorse(leaving, task), "NOT_YOUR_TASK");
        endorse(coming, task);
        assertThat(paths.on(task.proposal()).work().of(TaskKind.COLLEGE_DECIDES))
                .isEmpty();
    }

    @Test
    void letsGoOfWorkThatWasClaimedByWhoLeft() {
        OpenTask task = collegeTask();
        claiming.claim(staff.now(leaving), task.id());
        changing.replace(ADMINISTRATOR, appointment(leaving), coming, TODAY.plusDays(1));
        PersonId colleague = staff.appoint("Kim", SEAT.value(), TODAY);
        assertRefused(() -> endorse(colleague, task), "CLAIMED_BY_OTHER");
        assertRefused(() -> claiming.claim(staff.now(colleague), task.id()), "CLAIMED_BY_OTHER");

        tomorrow();

        assertThat(row(coming, task).task().claimedBy()).isNull();
        claiming.claim(staff.now(coming), task.id());
        assertThat(row(colleague, task).task().claimedBy()).isEqualTo(coming);
        assertRefused(() -> endorse(colleague, task), "CLAIMED_BY_OTHER");
        endorse(coming, task);
    }

    @Test
    void letsTheNextOneDoWhatWasClaimedByWhoLeftWithoutClaimingItFirst() {
        OpenTask task = collegeTask();
        claiming.claim(staff.now(leaving), task.id());
        changing.replace(ADMINISTRATOR, appointment(leaving), coming, TODAY.plusDays(1));

        tomorrow();

        endorse(coming, task);
    }

    @Test
    void letsGoOfWorkThatASubstituteHadClaimedOnceTheSubstitutionIsOver() {
        OpenTask task = collegeTask();
        substituting.arrange(staff.now(leaving), SEAT, new Wish(coming, TODAY, TODAY, WorkScope.all()));
        claiming.claim(staff.now(coming), task.id());
        assertRefused(() -> endorse(leaving, task), "CLAIMED_BY_OTHER");

        tomorrow();

        endorse(leaving, task);
    }

    @Test
    void showsWhoHeldHoldsAndWillHoldASeat() {
        changing.replace(ADMINISTRATOR, appointment(leaving), coming, TODAY.plusDays(10));

        assertThat(changing.history(ADMINISTRATOR, SEAT))
                .filteredOn(one -> one.person().equals(leaving) || one.person().equals(coming))
                .extracting(Appointment::person, Appointment::from, Appointment::until)
                .containsExactly(
                        tuple(coming, TODAY.plusDays(10), null),
                        tuple(leaving, TODAY.minusDays(30), TODAY.plusDays(9)));
    }

    @Test
    void isInTheListOfChangesWithWhoDidItAndHowItWas() {
        changing.replace(ADMINISTRATOR, appointment(leaving), coming, TODAY.plusDays(1));
        changing.takeBack(ADMINISTRATOR, appointment(coming));

        List<AdministrationChange> written = changes.of(ChangeSubject.APPOINTMENT, SEAT.value());
        assertThat(written).extracting(AdministrationChange::person).containsOnly(ADMINISTRATOR.person());
        assertThat(written)
                .flatExtracting(AdministrationChange::parts)
                .extracting(ChangedPart::part, ChangedPart::before, ChangedPart::after)
                .containsExactly(
                        tuple("until", Stated.of(day(0)), Stated.unstated()),
                        tuple("from", Stated.of(day(1)), Stated.unstated()),
                        tuple("until", Stated.unstated(), Stated.of(day(0))),
                        tuple("from", Stated.unstated(), Stated.of(day(1))));
        assertThat(written)
                .extracting(AdministrationChange::name)
                .containsExactly(leaving.value(), coming.value(), leaving.value(), coming.value());
    }

    private static String day(int daysFromNow) {
        return DateTimeFormatter.ofPattern("d-M-yyyy").format(TODAY.plusDays(daysFromNow));
    }

    @Test
    void takesBackWhatHasNotBegun() {
        changing.replace(ADMINISTRATOR, appointment(leaving), coming, TODAY.plusDays(1));

        List<Appointment> goOn = changing.takeBack(ADMINISTRATOR, appointment(coming));

        assertThat(goOn).containsExactly(new Appointment(SEAT, leaving, TODAY.minusDays(30), null));
        assertThat(changing.history(ADMINISTRATOR, SEAT)).containsExactlyElementsOf(goOn);
        assertRefused(() -> changing.takeBack(ADMINISTRATOR, appointment(leaving)), "APPOINTMENT_HAS_BEGUN");
    }

    @Test
    void refusesASuccessorWithoutNameOrDayOrBeforeTheHolderBegan() {
        Appointment present = appointment(leaving);

        assertRefused(() -> changing.replace(ADMINISTRATOR, present, null, TODAY), "PERSON_REQUIRED");
        assertRefused(() -> changing.replace(ADMINISTRATOR, present, coming, null), "DATE_REQUIRED");
        assertRefused(
                () -> changing.replace(ADMINISTRATOR, present, coming, present.from()), "BEGINS_BEFORE_PREDECESSOR");
        assertRefused(() -> changing.replace(ADMINISTRATOR, present, leaving, TODAY), "ALREADY_APPOINTED");
    }

    @Test
    void refusesTheSecondOfTwoWhoChangeTheSameHolder() {
        Appointment asBothReadIt = appointment(leaving);
        PersonId other = staff.appoint("Olga", "manager", TODAY);
        changing.replace(ADMINISTRATOR, asBothReadIt, coming, TODAY.plusDays(1));
        Appointment planned = appointment(coming);

        assertRefused(
                () -> changing.replace(ADMINISTRATOR, asBothReadIt, other, TODAY.plusDays(15)),
                "REFERENCE_CHANGED_MEANWHILE");
        assertRefused(() -> appointing.end(ADMINISTRATOR, asBothReadIt, TODAY), "REFERENCE_CHANGED_MEANWHILE");
        changing.takeBack(ADMINISTRATOR, planned);
        assertRefused(() -> changing.takeBack(ADMINISTRATOR, planned), "REFERENCE_CHANGED_MEANWHILE");
    }

    @Test
    void isForAdministratorsAlone() {
        Appointment present = appointment(leaving);
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> changing.replace(manager, present, coming, TODAY), "NOT_ADMINISTRATOR");
        assertRefused(() -> changing.takeBack(manager, present), "NOT_ADMINISTRATOR");
        assertRefused(() -> changing.history(manager, SEAT), "NOT_ADMINISTRATOR");
    }

    private OpenTask collegeTask() {
        ProvinceCode zeeland = new ProvinceCode("pv29");
        return paths.draft(zeeland, content().underThemes(8).ownMoney(zeeland, 2027, 250_000))
                .submit()
                .work()
                .at(SEAT.value(), TaskKind.COLLEGE_DECIDES);
    }

    private Appointment appointment(PersonId person) {
        return changing.history(ADMINISTRATOR, SEAT).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void endorse(PersonId person, OpenTask task) {
        deciding.decide(staff.now(person), task.id(), CollegeOutcome.ENDORSE, "");
    }

    private boolean sees(PersonId person, OpenTask task) {
        return finding.page(staff.now(person), WorkFilter.everything(), null, 500).rows().stream()
                .anyMatch(row -> row.task().id().equals(task.id()));
    }

    private InboxRow row(PersonId person, OpenTask task) {
        return finding.page(staff.now(person), WorkFilter.everything(), null, 500).rows().stream()
                .filter(row -> row.task().id().equals(task.id()))
                .findFirst()
                .orElseThrow();
    }

    private void tomorrow() {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(1)));
    }
}
