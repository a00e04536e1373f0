package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Stated;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.monitoring.Administering;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.ChangingHolder;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.record.VerifyingRecord;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Drafting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Somebody acts in a holder's place: for a while, for some work, and in the holder's name. */
@PathTest
@Transactional
class SubstitutingTest {

    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final String SEAT = "aac-re-zeeland";
    private static final SeatId ADMINISTRATION = new SeatId("beheer");
    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    Substituting substituting;

    @Autowired
    Appointing appointing;

    @Autowired
    ChangingHolder changing;

    @Autowired
    KeepingAccounts keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    Reviewing reviewing;

    @Autowired
    DeclaringInterest declaring;

    @Autowired
    DecidingAsCollege deciding;

    @Autowired
    LeadingConsultation leading;

    @Autowired
    Drafting drafting;

    @Autowired
    KeepingMeetings meetings;

    @Autowired
    Claiming claiming;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Administering administering;

    @Autowired
    AdministrationChanges changes;

    @Autowired
    Inbox inbox;

    @Autowired
    FindingWork finding;

    @Autowired
    VerifyingRecord verifying;

    @Autowired
    SimulatedTime time;

    private Staff staff;
    private PersonId holder;
    private PersonId substitute;

    @BeforeEach
    void meet() {
        staff = new Staff(beans);
        holder = staff.appoint("Hanna", SEAT, TODAY.minusDays(30));
        substitute = staff.appoint("Sem", "manager", TODAY.minusDays(30));
    }

    @Test
    void reviewsInTheNameOfTheHolderAndTheRecordSaysSo() {
        OpenTask review = review(paths.chemelot().throughIntake());
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), WorkScope.all());

        reviewing.review(staff.now(substitute), review.id(), Position.POSITIVE, "", List.of());

        RecordEntry entry = last(review, RecordedEvent.MEMBER_REVIEWED);
        assertThat(entry.person()).isEqualTo(substitute);
        assertThat(entry.onBehalfOf()).isEqualTo(holder);
        assertThat(entry.seat()).isEqualTo(new SeatId(SEAT));
        assertThat(entry.isBySubstitute()).isTrue();
        assertThat(verifying.verify().isSound()).isTrue();
    }

    @Test
    void actsForAVacantSeatInNobodysName() {
        OpenTask review = paths.chemelot().throughIntake().work().at("aac-re-groningen", TaskKind.REVIEW_BY_MEMBER);
        arrange(ADMINISTRATOR, "aac-re-groningen", TODAY, TODAY.plusDays(7), WorkScope.all());

        reviewing.review(staff.now(substitute), review.id(), Position.POSITIVE, "", List.of());

        RecordEntry entry = last(review, RecordedEvent.MEMBER_REVIEWED);
        assertThat(entry.onBehalfOf()).isNull();
        assertThat(entry.isBySubstitute()).isTrue();
    }

    @Test
    void isInTheListOfChangesWhenAnAdministratorArrangesOrEndsIt() {
        String seat = "aac-re-flevoland";
        arrange(ADMINISTRATOR, seat, TODAY, TODAY.plusDays(7), WorkScope.all());
        Substitution arranged = substituting.of(ADMINISTRATOR, new SeatId(seat)).get(0);
        substituting.end(ADMINISTRATOR, arranged.id());

        List<AdministrationChange> written = changes.of(ChangeSubject.SUBSTITUTION, seat);
        assertThat(written).extracting(AdministrationChange::person).containsOnly(ADMINISTRATOR.person());
        assertThat(written).extracting(AdministrationChange::name).containsOnly(substitute.value());
        assertThat(written)
                .flatExtracting(AdministrationChange::parts)
                .extracting(ChangedPart::part, ChangedPart::before, ChangedPart::after)
                .containsExactly(
                        tuple("until", Stated.of("11-5-2026"), Stated.of("4-5-2026")),
                        tuple("from", Stated.unstated(), Stated.of("4-5-2026")),
                        tuple("until", Stated.unstated(), Stated.of("11-5-2026")));
    }

    @Test
    void isNoChangeByAnAdministratorWhenTheHolderArrangesIt() {
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), WorkScope.all());

        assertThat(changes.of(ChangeSubject.SUBSTITUTION, SEAT)).isEmpty();
    }

    @Test
    void leavesTheHolderActingInTheirOwnName() {
        OpenTask review = review(paths.chemelot().throughIntake());
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), WorkScope.all());

        reviewing.review(staff.now(holder), review.id(), Position.POSITIVE, "", List.of());

        RecordEntry entry = last(review, RecordedEvent.MEMBER_REVIEWED);
        assertThat(entry.person()).isEqualTo(holder);
        assertThat(entry.isBySubstitute()).isFalse();
    }

    @Test
    void givesNoPositionForAnotherMemberWithAnInterestOfTheirOwn() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask review = review(path);
        substitute = staff.appoint("Sem", "aac-re-drenthe", TODAY.minusDays(30));
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), WorkScope.all());
        declaring.declare(staff.now(substitute), path.id(), "Mijn grond ligt in het gebied.");

        assertRefused(
                () -> reviewing.review(staff.now(substitute), review.id(), Position.POSITIVE, "", List.of()),
                "INTEREST_DECLARED_ELSEWHERE");
        reviewing.review(staff.now(holder), review.id(), Position.POSITIVE, "", List.of());

        assertThat(last(review, RecordedEvent.MEMBER_REVIEWED).person()).isEqualTo(holder);
    }

    @Test
    void beginsOnItsFirstDayAndEndsByItselfAfterItsLast() {
        OpenTask review = review(paths.chemelot().throughIntake());
        arrange(holder, SEAT, TODAY.plusDays(1), TODAY.plusDays(2), WorkScope.all());

        assertThat(mayReview(review)).isFalse();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(1)));
        assertThat(mayReview(review)).isTrue();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(2)));
        assertThat(mayReview(review)).isTrue();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(3)));
        assertThat(mayReview(review)).isFalse();
        assertRefused(
                () -> reviewing.review(staff.now(substitute), review.id(), Position.POSITIVE, "", List.of()),
                "NOT_YOUR_TASK");
    }

    @Test
    void isForTheChosenKindsOfWorkAlone() {
        PersonId secretary = staff.appoint("Gijs", "gs-zeeland", TODAY.minusDays(30));
        OpenTask decision = paths.draft(zeeland(), content().underThemes(8).ownMoney(zeeland(), 2027, 250_000))
                .submit()
                .work()
                .at("gs-zeeland", TaskKind.COLLEGE_DECIDES);
        arrange(secretary, "gs-zeeland", TODAY, TODAY, EnumSet.of(WorkScope.HANDLING));
        Actor handling = staff.now(substitute);

        assertThat(tasksOf(handling)).doesNotContain(decision.id().value());
        assertThat(finding.count(handling, WorkFilter.everything()).counted()).isZero();
        assertRefused(
                () -> deciding.decide(handling, decision.id(), CollegeOutcome.ENDORSE, ""), "NOT_IN_YOUR_SUBSTITUTION");
        assertRefused(() -> inbox.find(handling, decision.id()), "NOT_IN_YOUR_SUBSTITUTION");
    }

    @Test
    void coversWhatIsDoneWithoutATaskTheSameWay() {
        PersonId officer = staff.appoint("Olga", "beleid-zeeland", TODAY.minusDays(30));
        PersonId chair = staff.appoint("Cor", "aac-re-voorzitter", TODAY.minusDays(30));
        paths.chemelot().throughIntake();
        arrange(officer, "beleid-zeeland", TODAY, TODAY, EnumSet.of(WorkScope.HANDLING));
        arrange(chair, "aac-re-voorzitter", TODAY, TODAY, EnumSet.of(WorkScope.DECIDING));

        assertRefused(() -> drafting.begin(staff.now(substitute), zeeland()), "NOT_YOUR_PROVINCE");
        assertThat(leading.running(staff.now(substitute))).isEmpty();
        assertThat(meetings.ledBy(staff.now(substitute))).isEmpty();
    }

    @Test
    void leadsTheMeetingsOfACommitteeInThePlaceOfItsChair() {
        PersonId chair = staff.appoint("Cor", "aac-re-voorzitter", TODAY.minusDays(30));
        arrange(chair, "aac-re-voorzitter", TODAY, TODAY, EnumSet.of(WorkScope.ADVISING));

        assertThat(meetings.ledBy(staff.now(substitute))).containsExactly(new BodyId("aac-re"));
    }

    @Test
    void readsWhatTheSeatReads() {
        DossierPath draft = paths.draft(zeeland(), content().underThemes(8).ownMoney(zeeland(), 2027, 250_000));
        PersonId officer = staff.appoint("Olga", "beleid-zeeland", TODAY.minusDays(30));
        assertThat(dossiers.open(staff.now(substitute), draft.id())).isEmpty();

        arrange(officer, "beleid-zeeland", TODAY, TODAY, EnumSet.of(WorkScope.DRAFTING));

        assertThat(dossiers.open(staff.now(substitute), draft.id())).isPresent();
    }

    @Test
    void sharesTheWorkSoThatItCanBeClaimed() {
        OpenTask review = review(paths.chemelot().throughIntake());
        assertThat(claiming.shared(List.of(review))).isEmpty();

        arrange(holder, SEAT, TODAY, TODAY, EnumSet.of(WorkScope.DECIDING));
        assertThat(claiming.shared(List.of(review))).isEmpty();
        substituting.end(staff.now(holder), only(SEAT).id());
        arrange(holder, SEAT, TODAY, TODAY, EnumSet.of(WorkScope.ADVISING));

        assertThat(claiming.shared(List.of(review))).containsExactly(review.id());
    }

    @Test
    void endsWhenTheHolderSaysSo() {
        OpenTask review = review(paths.chemelot().throughIntake());
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), WorkScope.all());
        assertThat(mayReview(review)).isTrue();

        substituting.end(staff.now(holder), only(SEAT).id());

        assertThat(mayReview(review)).isFalse();
        assertThat(only(SEAT).ending()).isNotNull();
        assertRefused(() -> substituting.end(staff.now(holder), only(SEAT).id()), "SUBSTITUTION_OVER");
    }

    @Test
    void isForTheHolderOfTheSeatOrAnAdministrator() {
        Wish wish = new Wish(substitute, TODAY, TODAY, WorkScope.all());
        PersonId colleague = staff.appoint("Karel", "aac-re-utrecht", TODAY);

        assertRefused(() -> substituting.arrange(staff.now(colleague), new SeatId(SEAT), wish), "NOT_YOUR_SEAT");
        assertRefused(() -> substituting.of(staff.now(colleague), new SeatId(SEAT)), "NOT_YOUR_SEAT");
        assertRefused(() -> substituting.candidates(staff.now(colleague), new SeatId(SEAT)), "NOT_YOUR_SEAT");
        substituting.arrange(ADMINISTRATOR, new SeatId(SEAT), wish);
        Substitution made = only(SEAT);
        assertRefused(() -> substituting.end(staff.now(colleague), made.id()), "NOT_YOUR_SEAT");
        assertRefused(() -> substituting.end(staff.now(substitute), made.id()), "NOT_YOUR_SEAT");

        assertThat(only(SEAT)).isEqualTo(made);
    }

    @Test
    void isNotPassedOnByTheSubstitute() {
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), WorkScope.all());
        PersonId third = staff.appoint("Tess", "manager", TODAY);

        assertRefused(
                () -> substituting.arrange(
                        staff.now(substitute), new SeatId(SEAT), new Wish(third, TODAY, TODAY, WorkScope.all())),
                "NOT_YOUR_SEAT");
    }

    @Test
    void putsNobodyInTheirOwnPlaceNorTwiceInAnothers() {
        arrange(holder, SEAT, TODAY, TODAY.plusDays(7), EnumSet.of(WorkScope.ADVISING));

        assertRefused(
                () -> arrange(holder, SEAT, TODAY.plusDays(7), TODAY.plusDays(9), WorkScope.all()),
                "SUBSTITUTION_OVERLAPS");
        assertRefused(
                () -> substituting.arrange(
                        staff.now(holder), new SeatId(SEAT), new Wish(holder, TODAY, TODAY, WorkScope.all())),
                "SUBSTITUTE_HOLDS_SEAT");
        assertRefused(
                () -> substituting.arrange(
                        staff.now(holder), new SeatId(SEAT), new Wish(null, TODAY, TODAY, WorkScope.all())),
                "SUBSTITUTE_REQUIRED");

        arrange(holder, SEAT, TODAY.plusDays(8), TODAY.plusDays(9), WorkScope.all());
        assertThat(substituting.of(staff.now(holder), new SeatId(SEAT))).hasSize(2);
    }

    @Test
    void goesOnWhenTheHolderChanges() {
        PersonId leaving = staff.appoint("Lies", "aac-vp-zeeland", TODAY.minusDays(30));
        PersonId next = staff.appoint("Nico", "manager", TODAY.minusDays(30));
        arrange(leaving, "aac-vp-zeeland", TODAY, TODAY.plusDays(7), WorkScope.all());
        changing.replace(
                ADMINISTRATOR,
                new Appointment(new SeatId("aac-vp-zeeland"), leaving, TODAY.minusDays(30), null),
                next,
                TODAY.plusDays(1));

        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(1)));

        assertThat(staff.now(substitute).standsInFor(new SeatId("aac-vp-zeeland")))
                .hasValueSatisfying(standIn -> assertThat(standIn.holder()).isEqualTo(next));
        assertThat(substituting.of(staff.now(next), new SeatId("aac-vp-zeeland")))
                .hasSize(1);
    }

    @Test
    void looksAfterTheInstallationOnlyAsASubstituteForThatWork() {
        PersonId administrator = staff.appoint("Bea", "beheer", TODAY);
        arrange(administrator, "beheer", TODAY, TODAY, EnumSet.of(WorkScope.DECIDING));
        assertRefused(() -> administering.installation(staff.now(substitute)), "NOT_ADMINISTRATOR");
        substituting.end(staff.now(administrator), only("beheer").id());

        arrange(administrator, "beheer", TODAY, TODAY, EnumSet.of(WorkScope.HANDLING));

        assertThat(administering.seats(staff.now(substitute))).isNotEmpty();
    }

    @Test
    void isNotForTheTimeAfterTheHolderButAnAdministratorMayLookAhead() {
        PersonId leaving = staff.appoint("Lies", "aac-vp-zeeland", TODAY.minusDays(30), TODAY.plusDays(5));

        assertRefused(
                () -> arrange(leaving, "aac-vp-zeeland", TODAY, TODAY.plusDays(6), WorkScope.all()),
                "SUBSTITUTION_BEYOND_OWN_TIME");
        assertRefused(
                () -> arrange(leaving, "aac-vp-zeeland", TODAY.plusDays(6), TODAY.plusDays(7), WorkScope.all()),
                "SUBSTITUTION_BEYOND_OWN_TIME");
        arrange(leaving, "aac-vp-zeeland", TODAY, TODAY.plusDays(5), WorkScope.all());
        arrange(ADMINISTRATOR, "aac-vp-zeeland", TODAY.plusDays(6), TODAY.plusDays(7), WorkScope.all());

        assertThat(substituting.of(staff.now(leaving), new SeatId("aac-vp-zeeland")))
                .hasSize(2);
    }

    @Test
    void letsASubstituteOfTheAdministratorNeitherPassItOnNorKeepIt() {
        PersonId administrator = staff.appoint("Bea", "beheer", TODAY.minusDays(1));
        PersonId third = staff.appoint("Tess", "manager", TODAY);
        accounts.add(new Account("bea", "{test}", administrator));
        arrange(administrator, "beheer", TODAY, TODAY, WorkScope.all());
        Actor standIn = staff.now(substitute);
        Appointment own = new Appointment(ADMINISTRATION, administrator, TODAY.minusDays(1), null);
        Wish next = new Wish(third, TODAY, TODAY.plusDays(7), WorkScope.all());
        NewAccount another = new NewAccount("Tess", "tess", "een lange zin als wachtwoord", ADMINISTRATION, TODAY);

        for (ThrowingCallable passingOn : List.<ThrowingCallable>of(
                () -> substituting.arrange(standIn, ADMINISTRATION, next),
                () -> substituting.end(standIn, only("beheer").id()),
                () -> appointing.appoint(standIn, substitute, ADMINISTRATION, TODAY),
                () -> appointing.end(standIn, own, TODAY),
                () -> changing.appoint(standIn, ADMINISTRATION, substitute, TODAY),
                () -> changing.replace(standIn, own, substitute, TODAY.plusDays(1)),
                () -> changing.takeBack(standIn, own),
                () -> keeping.open(standIn, another),
                () -> keeping.resetPassword(standIn, "bea", "een andere lange zin"))) {
            assertRefused(passingOn, "SUBSTITUTE_OF_ADMINISTRATOR");
        }

        appointing.appoint(standIn, third, new SeatId(SEAT), TODAY);
        assertThat(substituting.of(standIn, ADMINISTRATION)).hasSize(1);
    }

    private void arrange(PersonId by, String seat, LocalDate from, LocalDate until, Set<WorkScope> scopes) {
        arrange(staff.now(by), seat, from, until, scopes);
    }

    private void arrange(Actor by, String seat, LocalDate from, LocalDate until, Set<WorkScope> scopes) {
        substituting.arrange(by, new SeatId(seat), new Wish(substitute, from, until, scopes));
    }

    private Substitution only(String seat) {
        return substituting.of(ADMINISTRATOR, new SeatId(seat)).get(0);
    }

    private static OpenTask review(DossierPath path) {
        return path.work().at(SEAT, TaskKind.REVIEW_BY_MEMBER);
    }

    private boolean mayReview(OpenTask review) {
        return tasksOf(staff.now(substitute)).contains(review.id().value());
    }

    private List<String> tasksOf(Actor actor) {
        return finding.page(actor, WorkFilter.everything(), null, 500).rows().stream()
                .map(row -> row.task().id().value())
                .toList();
    }

    private RecordEntry last(OpenTask task, RecordedEvent event) {
        return paths.on(task.proposal()).dossier().record().stream()
                .filter(entry -> entry.event() == event)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static ProvinceCode zeeland() {
        return new ProvinceCode("pv29");
    }
}
