package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.secrecy.SecrecyStatus;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.OverdueProposal;
import nl.ibp.workflow.monitoring.ProcessPicture;
import nl.ibp.workflow.monitoring.ProcessPictures;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.ReadingAttachments;
import nl.ibp.workflow.monitoring.SeatFigure;
import nl.ibp.workflow.monitoring.SecrecyNote;
import nl.ibp.workflow.monitoring.StatusFigure;
import nl.ibp.workflow.monitoring.WatchingParts;
import nl.ibp.workflow.monitoring.WatchingWork;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import nl.ibp.workflow.submission.Attaching;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.Typing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Secrecy beside the path: imposed, confirmed or not by the States, lifted; in its own process. */
@PathTest
class SecrecyTest {

    private static final int TERM = 15;
    private static final int TO_RECORD = 5;
    private static final LocalDate MEETING = Fixtures.TODAY.plusDays(40);

    @Autowired
    PathDriver paths;

    @Autowired
    ImposingSecrecy imposing;

    @Autowired
    RatifyingSecrecy confirming;

    @Autowired
    Attaching attaching;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ReadingAttachments attachments;

    @Autowired
    SimulatedTime time;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ProcessPictures pictures;

    @Autowired
    Inbox inbox;

    @Autowired
    WatchingWork work;

    @Autowired
    WatchingParts parts;

    @AfterEach
    void domainInboxAndProcessAgree() {
        assertThat(paths.disagreements()).isEmpty();
    }

    @Test
    void asksTheClerkToBringWhatACollegeImposedBeforeTheStates() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        assertThat(path.secrecy().confirmation("utrecht").due()).isEqualTo(timeToFindOut());
        assertThat(path.status()).isEqualTo(ProposalStatus.COLLEGES);
        assertThat(path.recorded()).endsWith(RecordedEvent.SECRECY_IMPOSED);
    }

    @Test
    void hidesWhatTakesThePlaceOfASecretDocumentBeforeItIsSubmitted() {
        DossierPath path = paths.foodValley()
                .submit()
                .collegeDecides("utrecht", CollegeOutcome.REFUSE)
                .collegeDecides("gelderland", CollegeOutcome.ENDORSE)
                .leadChooses(RefusalChoice.REVISE);
        AttachmentId document = attaching
                .attach(path.lead(), path.id(), "berekening.txt", "42".getBytes(StandardCharsets.UTF_8))
                .attachments()
                .get(0)
                .id();

        assertRefused(() -> path.secrecy().imposedBy("gs-utrecht", document, "Bedragen."), "NO_SUCH_DOCUMENT");
        path.secrecy().imposedBy("gs-gelderland", document, "Bedragen.");
        assertThat(toldOfSecrecy("gs-utrecht", path)).isNull();
        assertThat(toldOfSecrecy("beleid-gelderland", path)).isNotNull();
        path.submit();
        assertThat(toldOfSecrecy("gs-utrecht", path)).isNotNull();

        assertThat(attachments.open(SeatHolder.of("beleid-utrecht"), document)).isPresent();
        assertThat(attachments.open(SeatHolder.of("beleid-drenthe"), document)).isEmpty();
    }

    private SecrecyNote.@Nullable Inside toldOfSecrecy(String seat, DossierPath path) {
        return dossiers.open(SeatHolder.of(seat), path.id())
                .orElseThrow()
                .secrecy()
                .notes()
                .get(0)
                .inside();
    }

    @Test
    void staysWhenTheStatesConfirmIt() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        path.secrecy().statesDecide("utrecht", RatificationOutcome.CONFIRMED);
        longTimePasses();

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.CONFIRMED);
        assertThat(path.work().kinds()).containsExactly(TaskKind.COLLEGE_DECIDES);
        assertThat(path.recorded()).endsWith(RecordedEvent.SECRECY_CONFIRMED);
    }

    @Test
    void lapsesWhenTheStatesDoNotConfirmIt() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        path.secrecy().statesDecide("utrecht", RatificationOutcome.NOT_CONFIRMED);

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LAPSED);
        assertThat(path.work().kinds()).containsExactly(TaskKind.COLLEGE_DECIDES);
        assertThat(last(path).details()).containsEntry("by", "STATES");
    }

    @Test
    void waitsForTheStatesWhileTheDossierIsParked() {
        DossierPath path = paths.foodValley()
                .throughIntake()
                .secrecy()
                .imposedBy("gs-utrecht")
                .parked();

        path.secrecy().statesMeetWithoutQuorum("utrecht");
        path.resumed();

        assertThat(path.secrecy().confirmation("utrecht").due()).isEqualTo(timeToFindOut());
        path.secrecy().statesDecide("utrecht", RatificationOutcome.CONFIRMED);
        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.CONFIRMED);
    }

    @Test
    void isLateForTheStatesAlsoWhileTheDossierIsParked() {
        DossierPath path = paths.foodValley()
                .throughIntake()
                .secrecy()
                .imposedBy("gs-utrecht")
                .parked();
        assertThat(lateAt("ps-utrecht")).doesNotContain(path.id());

        timePassesUntil(timeToFindOut().plusDays(1));

        assertThat(lateAt("ps-utrecht")).contains(path.id());
        assertThat(lateAt("aac-re-utrecht")).doesNotContain(path.id());
        int late = late(path.proposal().status());
        path.secrecy().liftedBy("gs-utrecht");
        assertThat(late(path.proposal().status())).isEqualTo(late - 1);
    }

    @Test
    void lapsesByItselfWhenTheMeetingPasses() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        path.secrecy().statesWillMeet("utrecht", MEETING);
        timePassesUntil(calendar.endOfTerm(MEETING, TO_RECORD));
        assertThat(path.secrecy().only().rests()).isTrue();

        timePassesUntil(calendar.endOfTerm(MEETING, TO_RECORD).plusDays(1));

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LAPSED);
        assertThat(path.work().of(TaskKind.CONFIRM_SECRECY)).isEmpty();
        assertThat(last(path).event()).isEqualTo(RecordedEvent.SECRECY_LAPSED);
        assertThat(last(path).details()).containsEntry("by", "TERM");
        assertThat(last(path).seat()).isNull();
    }

    @Test
    void restsUntilTheStatesMeetWhenNobodySaidWhen() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        longTimePasses();

        assertThat(path.secrecy().only().rests()).isTrue();
        path.secrecy().statesDecide("utrecht", RatificationOutcome.CONFIRMED);
        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.CONFIRMED);
    }

    @Test
    void isConfirmedInAMeetingThatIsRecordedTheDayAfter() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        path.secrecy().statesWillMeet("utrecht", MEETING);
        OpenTask task = path.secrecy().confirmation("utrecht");
        assertThat(task.due()).isEqualTo(MEETING);
        assertThat(path.recorded()).endsWith(RecordedEvent.SECRECY_MEETING_NAMED);
        timePassesUntil(MEETING.plusDays(1));

        confirming.record(SeatHolder.of("ps-utrecht"), task.id(), MEETING, 49, RatificationOutcome.CONFIRMED);

        longTimePasses();
        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.CONFIRMED);
    }

    @Test
    void waitsForAMeetingThatBecameAnotherDay() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        path.secrecy().statesWillMeet("utrecht", MEETING);
        timePassesUntil(MEETING.plusDays(1));
        LocalDate later = MEETING.plusDays(21);

        path.secrecy().statesWillMeet("utrecht", later);

        timePassesUntil(later);
        assertThat(path.secrecy().only().rests()).isTrue();
        timePassesUntil(calendar.endOfTerm(later, TO_RECORD).plusDays(1));
        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LAPSED);
    }

    @Test
    void restsAfterAMeetingWithoutQuorumUntilTheNextIsKnown() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        path.secrecy().statesWillMeet("utrecht", Fixtures.TODAY);

        path.secrecy().statesMeetWithoutQuorum("utrecht");

        longTimePasses();
        assertThat(path.secrecy().only().rests()).isTrue();
    }

    @Test
    void waitsForTheNextMeetingWhenTooFewMembersCame() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        TaskId task = path.secrecy().confirmation("utrecht").id();
        inbox.keepTyped(
                SeatHolder.of("ps-utrecht"), task, new Typing("dit", Map.of("present", "3"), null), TypedForm.NOTHING);
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(10)));

        path.secrecy().statesMeetWithoutQuorum("utrecht");

        LocalDate due = calendar.endOfTerm(Fixtures.TODAY.plusDays(10), TERM);
        assertThat(path.secrecy().confirmation("utrecht").id()).isEqualTo(task);
        assertThat(path.secrecy().confirmation("utrecht").due()).isEqualTo(due);
        assertThat(inbox.typed(SeatHolder.of("ps-utrecht"), task)).isEmpty();
        assertThat(path.recorded()).endsWith(RecordedEvent.SECRECY_WITHOUT_QUORUM);
        timePassesUntil(due);
        path.secrecy().statesDecide("utrecht", RatificationOutcome.CONFIRMED);
        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.CONFIRMED);
    }

    @Test
    void lapsesWhenTheSecondMeetingPassesToo() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        path.secrecy().statesMeetWithoutQuorum("utrecht");

        path.secrecy().statesWillMeet("utrecht", MEETING);
        longTimePasses();

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LAPSED);
    }

    @Test
    void isLiftedBeforeTheStatesJudgeIt() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        TaskId task = path.secrecy().confirmation("utrecht").id();

        path.secrecy().liftedBy("gs-utrecht");

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LIFTED);
        assertThat(path.work().of(TaskKind.CONFIRM_SECRECY)).isEmpty();
        assertThat(path.recorded()).endsWith(RecordedEvent.SECRECY_LIFTED);
        assertRefused(() -> judge("ps-utrecht", task), "TASK_LAPSED");
    }

    @Test
    void isLiftedByTheStatesThatConfirmedIt() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        assertRefused(() -> path.secrecy().liftedBy("ps-utrecht"), "MAY_NOT_LIFT_SECRECY");
        path.secrecy().statesDecide("utrecht", RatificationOutcome.CONFIRMED);

        path.secrecy().liftedBy("ps-utrecht");

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LIFTED);
    }

    @Test
    void needsNoConfirmationWhereAnotherBodyImposesIt() {
        DossierPath path = paths.foodValley().throughIntake();
        for (String seat : List.of("ipo-bestuur", "ps-utrecht", "aac-re-voorzitter", "aac-vp-secretaris")) {
            path.secrecy().imposedBy(seat);
        }

        longTimePasses();

        assertThat(path.work().of(TaskKind.CONFIRM_SECRECY)).isEmpty();
        assertThat(path.secrecy().all()).hasSize(4).allMatch(Secrecy::rests);
    }

    @Test
    void outlivesThePath() {
        DossierPath path = paths.underThemes(8).throughIntake().secrecy().imposedBy("gs-limburg");
        path.boardDecides(BoardOutcome.TAKE_NOTE);
        assertThat(path.status().isFinal()).isTrue();
        assertThat(paths.disagreements()).isEmpty();

        path.secrecy().statesDecide("limburg", RatificationOutcome.CONFIRMED);

        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.CONFIRMED);
        assertThat(path.work().all()).isEmpty();
    }

    @Test
    void goesOnWhenTheProposalIsWithdrawn() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-gelderland");

        path.withdrawn();
        path.secrecy().statesWillMeet("gelderland", MEETING);

        assertThat(path.work().kinds()).containsExactly(TaskKind.CONFIRM_SECRECY);
        longTimePasses();
        assertThat(path.secrecy().only().status()).isEqualTo(SecrecyStatus.LAPSED);
    }

    @Test
    void isImposedOnADraftByItsOwnCollege() {
        DossierPath path = paths.foodValley().secrecy().imposedBy("gs-gelderland");

        assertThat(path.secrecy().only().rests()).isTrue();
        assertRefused(() -> path.secrecy().imposedBy("gs-utrecht"), "MAY_NOT_IMPOSE_SECRECY");
        assertRefused(() -> path.secrecy().imposedBy("ipo-bestuur"), "MAY_NOT_IMPOSE_SECRECY");
    }

    @Test
    void isForBodiesWithAPartInTheDossier() {
        DossierPath path = paths.foodValley().throughIntake();

        for (String seat : List.of(
                "gs-zeeland",
                "ps-zeeland",
                "aac-fin-voorzitter",
                "bac-vp-voorzitter",
                "beleid-gelderland",
                "aac-re-utrecht",
                "ipo-bureau",
                "manager",
                "beheer")) {
            assertRefused(() -> path.secrecy().imposedBy(seat), "MAY_NOT_IMPOSE_SECRECY");
        }
        assertRefused(
                () -> imposing.impose(
                        SeatHolder.of("beleid-gelderland"),
                        new SeatId("gs-gelderland"),
                        path.id(),
                        null,
                        SecrecyGround.PERSONAL_PRIVACY,
                        "Een ander zijn functie."),
                "MAY_NOT_IMPOSE_SECRECY");
        assertThat(path.secrecy().all()).isEmpty();
    }

    @Test
    void isImposedOnceByEachBodyAndStaysWhileOneRests() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        assertRefused(() -> path.secrecy().imposedBy("gs-utrecht"), "ALREADY_SECRET");
        path.secrecy().imposedBy("gs-gelderland");

        path.secrecy().statesDecide("utrecht", RatificationOutcome.NOT_CONFIRMED);

        assertThat(path.dossier().secrecy().isSecret()).isTrue();
        path.secrecy().imposedBy("gs-utrecht");
        assertThat(path.secrecy().all()).hasSize(3);
    }

    @Test
    void showsItsProcessBesideThePath() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");

        List<ProcessPicture> all = pictures.of(path.id());

        assertThat(all).extracting(ProcessPicture::process).containsExactly("regionalProposal", "secrecy");
        assertThat(all.get(1).body()).isEqualTo(new BodyId("ps-utrecht"));
        assertThat(all.get(1).endedAt()).isNull();
    }

    @Test
    void guardsTheWorkOfTheClerk() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        TaskId task = path.secrecy().confirmation("utrecht").id();

        assertRefused(() -> judge("ps-gelderland", task), "NOT_YOUR_TASK");
        assertRefused(() -> judge("gs-utrecht", task), "NOT_YOUR_TASK");
        assertRefused(
                () -> confirming.record(
                        SeatHolder.of("ps-utrecht"),
                        task,
                        Fixtures.TODAY.plusDays(1),
                        49,
                        RatificationOutcome.CONFIRMED),
                "DATE_IN_FUTURE");
        assertRefused(() -> confirming.meetOn(SeatHolder.of("gs-utrecht"), task, MEETING), "NOT_YOUR_TASK");

        judge("ps-utrecht", task);
        assertRefused(() -> judge("ps-utrecht", task), "TASK_DONE_BY");
    }

    @Test
    void saysNothingSecretInTheRecord() {
        DossierPath path = paths.foodValley()
                .submit()
                .secrecy()
                .imposedBy("gs-utrecht", null, "Bedrijf Zonneveld wil weg.")
                .secrecy()
                .statesDecide("utrecht", RatificationOutcome.CONFIRMED)
                .secrecy()
                .liftedBy("gs-utrecht");

        assertThat(path.dossier().record())
                .filteredOn(entry -> entry.event().name().startsWith("SECRECY_"))
                .hasSize(3)
                .allSatisfy(entry ->
                        assertThat(entry.details().toString()).doesNotContain("Zonneveld", "onderhandelingen"));
    }

    private void judge(String seat, TaskId task) {
        confirming.record(SeatHolder.of(seat), task, Fixtures.TODAY, 49, RatificationOutcome.CONFIRMED);
    }

    private void longTimePasses() {
        timePassesUntil(Fixtures.TODAY.plusDays(90));
    }

    private void timePassesUntil(LocalDate day) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(ChronoUnit.DAYS.between(Fixtures.TODAY, day))));
        paths.runDueTimers();
    }

    private LocalDate timeToFindOut() {
        return calendar.endOfTerm(Fixtures.TODAY, TERM);
    }

    private static RecordEntry last(DossierPath path) {
        List<RecordEntry> record = path.dossier().record();
        return record.get(record.size() - 1);
    }

    private List<ProposalId> lateAt(String seat) {
        return work.of(SeatHolder.of("ps-utrecht"), ProgressFilter.everything()).seats().stream()
                .filter(figure -> figure.seat().equals(new SeatId(seat)))
                .map(SeatFigure::overdue)
                .filter(Objects::nonNull)
                .flatMap(overdue -> overdue.proposals().stream())
                .map(OverdueProposal::id)
                .toList();
    }

    private int late(ProposalStatus status) {
        return parts.of(SeatHolder.of("ps-utrecht"), ProgressFilter.everything()).statuses().stream()
                .filter(figure -> figure.status() == status)
                .mapToInt(StatusFigure::late)
                .sum();
    }
}
