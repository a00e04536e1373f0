package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.calendar.CalendarEntry;
import nl.ibp.workflow.calendar.CalendarEntry.DueDate;
import nl.ibp.workflow.calendar.CalendarEntry.PlannedMeeting;
import nl.ibp.workflow.calendar.CalendarFeed;
import nl.ibp.workflow.calendar.FeedKey;
import nl.ibp.workflow.calendar.KeepingCalendarFeed;
import nl.ibp.workflow.calendar.ReadingCalendar;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.term.ChangingTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Whoever knows the address finds the days of one person, as long as the person says so and as that person's seats are. */
@PathTest
@Transactional
class CalendarFeedTest {

    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String SEAT = "aac-re-zeeland";
    private static final BodyId BODY = new BodyId("aac-re");
    private static final Actor CHAIR = SeatHolder.of("aac-re-voorzitter");

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    KeepingCalendarFeed keeping;

    @Autowired
    ReadingCalendar reading;

    @Autowired
    KeepingMeetings meetings;

    @Autowired
    Substituting substituting;

    @Autowired
    ChangingTerms changing;

    @Autowired
    Appointments appointments;

    @Autowired
    Tasks tasks;

    @Autowired
    MarkingWork marking;

    @Autowired
    SimulatedTime time;

    private Staff staff;
    private PersonId hanna;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
        hanna = staff.appoint("Hanna", SEAT, TODAY.minusDays(30));
    }

    @Test
    void holdsTheTermsOfOpenWork() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask review = path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER);

        assertThat(due(feedOf(hanna), path))
                .containsExactly(new DueDate(
                        review.id(),
                        TaskKind.REVIEW_BY_MEMBER,
                        new SeatId(SEAT),
                        path.proposal().number(),
                        Objects.requireNonNull(review.due()),
                        review.createdAt()));
    }

    @Test
    void holdsWhatSleepsAndNotWhatIsLeftToOthers() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask review = path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER);
        FeedKey own = feedOf(hanna);

        marking.wakeOn(staff.now(hanna), review.id(), TODAY.plusDays(2));
        assertThat(due(own, path)).extracting(DueDate::task).containsExactly(review.id());

        staff.appoint("Ook Hanna", SEAT, TODAY.minusDays(30));
        marking.notForMe(staff.now(hanna), review.id(), "Ken het gebied niet.");
        assertThat(due(own, path)).isEmpty();
    }

    @Test
    void leavesOutWorkOfOthersAndWorkThatIsDone() {
        DossierPath path = paths.chemelot().throughIntake();
        FeedKey elsewhere = feedOf(staff.appoint("Gijs", "gs-zeeland", TODAY.minusDays(30)));
        FeedKey own = feedOf(hanna);

        assertThat(due(elsewhere, path)).isEmpty();
        path.at("aac-re").agrees();
        assertThat(due(own, path)).isEmpty();
    }

    @Test
    void holdsTheMeetingsOfBodiesInWhichOneSits() {
        MeetingId planned = meetings.plan(CHAIR, BODY, TODAY.plusDays(9));
        MeetingId cancelled = meetings.plan(CHAIR, BODY, TODAY.plusDays(10));
        MeetingId elsewhere =
                meetings.plan(SeatHolder.of("aac-vp-voorzitter"), new BodyId("aac-vp"), TODAY.plusDays(9));
        meetings.cancel(CHAIR, cancelled);

        assertThat(entries(feedOf(hanna)))
                .contains(new PlannedMeeting(planned, BODY, TODAY.plusDays(9)))
                .filteredOn(PlannedMeeting.class::isInstance)
                .extracting(entry -> ((PlannedMeeting) entry).meeting())
                .doesNotContain(cancelled, elsewhere);
    }

    @Test
    void isInTheOrderOfTheDays() {
        paths.chemelot().throughIntake();
        meetings.plan(CHAIR, BODY, TODAY.plusDays(1));
        meetings.plan(CHAIR, BODY, TODAY.plusDays(200));

        assertThat(entries(feedOf(hanna))).extracting(CalendarEntry::day).isSorted();
    }

    @Test
    void isEmptyAsSoonAsTheSeatIsLost() {
        DossierPath path = paths.chemelot().throughIntake();
        meetings.plan(CHAIR, BODY, TODAY.plusDays(9));
        FeedKey key = feedOf(hanna);
        assertThat(entries(key)).isNotEmpty();

        appointments.end(new Appointment(new SeatId(SEAT), hanna, TODAY.minusDays(30), null), TODAY.minusDays(1));

        assertThat(entries(key)).isEmpty();
        assertThat(due(feedOf(staff.appoint("Karel", SEAT, TODAY)), path)).hasSize(1);
    }

    @Test
    void holdsTheWorkThatASubstituteMayDoWhileTheyMay() {
        DossierPath path = paths.chemelot().throughIntake();
        PersonId sem = staff.appoint("Sem", "manager", TODAY.minusDays(30));
        FeedKey key = feedOf(sem);
        stand(sem, EnumSet.of(WorkScope.DECIDING), TODAY, TODAY);
        assertThat(due(key, path)).isEmpty();

        stand(sem, EnumSet.of(WorkScope.ADVISING), TODAY.plusDays(1), TODAY.plusDays(1));
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(1)));
        assertThat(due(key, path)).hasSize(1);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(2)));
        assertThat(due(key, path)).isEmpty();
    }

    @Test
    void leavesOutTermsThatStandStill() {
        DossierPath suspended = paths.chemelot().throughIntake();
        DossierPath parked = paths.chemelot().throughIntake();
        FeedKey key = feedOf(hanna);
        assertThat(due(key, suspended)).hasSize(1);
        assertThat(due(key, parked)).hasSize(1);

        changing.suspend(
                CHAIR, suspended.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER).id(), "Wij wachten op cijfers.");
        parked.parked();

        assertThat(due(key, suspended)).isEmpty();
        assertThat(due(key, parked)).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsInADossierSecretOrNot() {
        SecretContent secret = SecretContent.beforeBoard(beans);
        PersonId chair = staff.appoint("Bo", "ipo-bestuur", TODAY.minusDays(30));
        FeedKey inside = feedOf(chair);
        assertThat(entries(inside).toString())
                .contains(secret.path().proposal().number().toString())
                .doesNotContain(secret.word());

        secret.keptByBoard();

        assertThat(entries(inside).toString()).doesNotContain(secret.word());
        for (String seat : List.of("manager", "beheer", SEAT, "gs-zeeland")) {
            FeedKey outside = feedOf(staff.appoint("Buiten", seat, TODAY.minusDays(30)));
            assertThat(due(outside, secret.path())).as(seat).isEmpty();
            assertThat(entries(outside).toString()).as(seat).doesNotContain(secret.word());
        }
    }

    @Test
    void isReadByTheLastKeyAlone() {
        FeedKey first = feedOf(hanna);
        FeedKey second = feedOf(hanna);

        assertThat(reading.read(first)).isEmpty();
        assertThat(reading.read(second)).isPresent();
    }

    @Test
    void isReadByNobodyOnceItIsRevoked() {
        FeedKey key = feedOf(hanna);

        keeping.revoke(staff.now(hanna));

        assertThat(reading.read(key)).isEmpty();
        assertThat(keeping.find(staff.now(hanna))).isEmpty();
        keeping.revoke(staff.now(hanna));
    }

    @Test
    void isNotRevokedByAnother() {
        FeedKey key = feedOf(hanna);
        PersonId colleague = staff.appoint("Karel", SEAT, TODAY.minusDays(30));

        keeping.revoke(staff.now(colleague));
        keeping.make(staff.now(colleague), DUTCH);

        assertThat(reading.read(key)).isPresent();
    }

    @Test
    void isFoundByNothingThatWasNeverAKey() {
        FeedKey key = feedOf(hanna);

        for (String typed : List.of("", "a", key.value() + "a", key.value().toUpperCase(Locale.ROOT), "\u0000", "'")) {
            assertThat(reading.read(new FeedKey(typed))).isEmpty();
        }
    }

    @Test
    void keepsTheLanguageItWasMadeInAndNoKey() {
        FeedKey key = keeping.make(staff.now(hanna), Locale.ENGLISH);

        CalendarFeed feed = reading.read(key).orElseThrow().feed();

        assertThat(feed.language()).isEqualTo(Locale.ENGLISH);
        assertThat(feed.toString()).doesNotContain(key.value());
    }

    @Test
    void remembersAboutWhenItWasRead() {
        FeedKey key = feedOf(hanna);
        assertThat(lastRead()).isNull();

        reading.read(key);
        assertThat(lastRead()).isEqualTo(Fixtures.NOW);
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(30)));
        reading.read(key);
        assertThat(lastRead()).isEqualTo(Fixtures.NOW);
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(90)));
        reading.read(key);
        assertThat(lastRead()).isEqualTo(Fixtures.NOW.plus(Duration.ofMinutes(90)));
    }

    @Test
    void holdsNoMoreThanAnybodyLooksAt() {
        DossierPath path = paths.chemelot().throughIntake();
        meetings.plan(CHAIR, BODY, TODAY.plusDays(9));
        OpenTask one = path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER);
        IntStream.range(0, 600).forEach(number -> tasks.opened(copy(one, "veel-" + number)));

        // Less those among them whose term stands still.
        assertThat(entries(feedOf(hanna))).hasSizeBetween(450, 500).anyMatch(PlannedMeeting.class::isInstance);
    }

    private static OpenTask copy(OpenTask task, String id) {
        return new OpenTask(
                new TaskId(id),
                task.kind(),
                task.proposal(),
                task.seat(),
                task.province(),
                task.consultation(),
                task.createdAt(),
                task.due(),
                null,
                null,
                null,
                null);
    }

    private FeedKey feedOf(PersonId person) {
        return keeping.make(staff.now(person), DUTCH);
    }

    private @Nullable Instant lastRead() {
        return keeping.find(staff.now(hanna)).orElseThrow().lastReadAt();
    }

    private void stand(PersonId substitute, Set<WorkScope> scopes, LocalDate from, LocalDate until) {
        substituting.arrange(staff.now(hanna), new SeatId(SEAT), new Wish(substitute, from, until, scopes));
    }

    private List<CalendarEntry> entries(FeedKey key) {
        return reading.read(key).orElseThrow().entries();
    }

    /** Of one dossier, since those of other tests may be there too. */
    private List<DueDate> due(FeedKey key, DossierPath path) {
        ProposalNumber number = path.proposal().number();
        return entries(key).stream()
                .filter(DueDate.class::isInstance)
                .map(DueDate.class::cast)
                .filter(entry -> entry.number().equals(number))
                .toList();
    }
}
