package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.ReadingNotices;
import nl.ibp.workflow.term.ChangingTerms;
import nl.ibp.workflow.waiting.Chasing;
import nl.ibp.workflow.waiting.LastReminder;
import nl.ibp.workflow.waiting.WaitingCount;
import nl.ibp.workflow.waiting.WaitingFor;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingPiece;
import nl.ibp.workflow.waiting.WaitingQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who watches over work sees whom it waits for, and reminds them. */
@PathTest
@RecordApplicationEvents
class ChasingTest {

    private static final int ALL = 100_000;
    private static final Actor MANAGER = SeatHolder.of("manager");
    private static final WaitingQuery EVERYTHING = WaitingQuery.everything();

    @Autowired
    PathDriver paths;

    @Autowired
    Chasing chasing;

    @Autowired
    WaitingFor waiting;

    @Autowired
    ReadingNotices notices;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Seats seats;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void tellsTheSeatWritesItDownAndShowsIt() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);
        events.clear();

        assertThat(chasing.chase(MANAGER, task.id())).isEqualTo(Fixtures.NOW);

        assertThat(toldTo("aac-re-zeeland", path))
                .extracting(Notice::task, Notice::bySeat, Notice::due, Notice::note)
                .containsExactly(tuple(task.id(), new SeatId("manager"), task.due(), ""));
        assertThat(toldTo("aac-re-drenthe", path)).isEmpty();
        assertThat(path.dossier().record())
                .last()
                .extracting(RecordEntry::event, RecordEntry::seat, RecordEntry::details)
                .containsExactly(
                        RecordedEvent.WORK_CHASED,
                        new SeatId("manager"),
                        Map.of(
                                "work",
                                "REVIEW_BY_MEMBER",
                                "at",
                                "aac-re-zeeland",
                                "task",
                                task.id().value(),
                                "due",
                                String.valueOf(task.due())));
        assertThat(events.stream(InboxChanged.class)).containsExactly(new InboxChanged(task.seat(), path.id()));
        assertThat(seen(MANAGER, task).reminder())
                .isEqualTo(new LastReminder(Fixtures.NOW, true, new SeatId("manager")));
    }

    @Test
    void isDoneOnceADay() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);
        chasing.chase(SeatHolder.of("aac-re-secretaris"), task.id());

        assertRefused(() -> chasing.chase(MANAGER, task.id()), "CHASED_TODAY");
        assertThat(toldTo("aac-re-zeeland", path)).hasSize(1);

        later(1);
        chasing.chase(MANAGER, task.id());
        assertThat(toldTo("aac-re-zeeland", path)).hasSize(2);
        assertThat(path.recorded())
                .filteredOn(RecordedEvent.WORK_CHASED::equals)
                .hasSize(2);
    }

    @Test
    void isForWhoWatchesOverTheWork() {
        DossierPath path = paths.foodValley().submit();
        OpenTask task = path.work().at("gs-utrecht", TaskKind.COLLEGE_DECIDES);

        assertThat(everySeatThat(seat -> mayChase(SeatHolder.of(seat.id()), task)))
                .containsExactlyInAnyOrder("manager", "ipo-bureau", "beleid-utrecht");
        seats.all().stream()
                .map(Seat::id)
                .filter(seat ->
                        !Set.of("manager", "ipo-bureau", "beleid-utrecht").contains(seat.value()))
                .forEach(seat ->
                        assertRefused(() -> chasing.chase(SeatHolder.of(seat), task.id()), "NOT_YOURS_TO_CHASE"));
        assertThat(toldTo("gs-utrecht", path)).isEmpty();
        assertThat(path.recorded()).doesNotContain(RecordedEvent.WORK_CHASED);

        chasing.chase(SeatHolder.of("beleid-utrecht"), task.id());
        assertThat(toldTo("gs-utrecht", path)).hasSize(1);
    }

    @Test
    void isForChairAndSecretaryAtTheirOwnCommittee() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);

        assertThat(everySeatThat(seat -> mayChase(SeatHolder.of(seat.id()), task)))
                .containsExactlyInAnyOrder(
                        "manager",
                        "ipo-bureau",
                        "aac-re-voorzitter",
                        "aac-re-secretaris",
                        "gs-zeeland",
                        "beleid-zeeland");
    }

    @Test
    void isDoneByASubstituteForTheSeat() {
        DossierPath path = paths.chemelot().throughIntake();
        StandIn standIn = new StandIn(new SeatId("ipo-bureau"), Set.of(WorkScope.HANDLING), new PersonId("houder"));
        Actor substitute = new Actor(new PersonId("vervanger"), Set.of(), List.of(standIn));

        chasing.chase(substitute, review(path).id());

        assertThat(path.dossier().record()).last().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(RecordedEvent.WORK_CHASED);
            assertThat(entry.onBehalfOf()).isEqualTo(new PersonId("houder"));
        });
    }

    @Test
    void leavesWhatStandsStillAlone(@Autowired ChangingTerms terms) {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);
        terms.suspend(SeatHolder.of("aac-re-secretaris"), task.id(), "Er komt nog een stuk.");

        assertThat(seen(MANAGER, task).mayBeChased()).isFalse();
        assertRefused(() -> chasing.chase(MANAGER, task.id()), "CHASED_STANDING_STILL");
        terms.resume(SeatHolder.of("aac-re-secretaris"), task.id(), "Het is er.");
        path.parked();

        assertThat(seen(MANAGER, task).standsStill()).isTrue();
        assertThat(seen(MANAGER, task).mayBeChased()).isFalse();
        assertRefused(() -> chasing.chase(MANAGER, task.id()), "PARKED");
        assertThat(toldTo("aac-re-zeeland", path)).isEmpty();
    }

    @Test
    void leavesWhatIsOverAlone() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);
        path.withdrawn();

        assertRefused(() -> chasing.chase(MANAGER, task.id()), "WORK_IS_OVER");
        assertRefused(() -> chasing.chase(MANAGER, new TaskId("no-such-work")), "WORK_IS_OVER");
    }

    @Test
    void showsAlsoWhatTheDailyRoundRemindedOf() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);
        onTheMorningOf(task.due());

        time.makeDailyRound();

        assertThat(seen(MANAGER, task).reminder()).satisfies(last -> {
            assertThat(last.isBySomebody()).isFalse();
            assertThat(OfficialTime.dayOf(last.at())).isEqualTo(task.due());
        });
        assertThat(chasing.chase(MANAGER, task.id())).isNotNull();
        assertThat(seen(MANAGER, task).reminder())
                .isEqualTo(new LastReminder(clock.instant(), true, new SeatId("manager")));
    }

    @Test
    void showsToAProvinceItsOwnSeatsAndThoseOfNoProvince() {
        DossierPath path = paths.chemelot().throughIntake();
        List<OpenTask> reviews = path.at("aac-re").openReviews();

        assertThat(seats(SeatHolder.of("gs-zeeland"), reviews)).containsExactly("aac-re-zeeland");
        assertThat(seats(SeatHolder.of("aac-re-drenthe"), reviews)).containsExactly("aac-re-drenthe");
        assertThat(seats(SeatHolder.of("aac-re-secretaris"), reviews)).hasSize(12);
        assertThat(seats(SeatHolder.of("ipo-bestuur"), reviews)).hasSize(12);
        path.at("aac-re").everyMemberReviews(Position.POSITIVE);
        assertThat(seats(SeatHolder.of("gs-zeeland"), List.of(path.at("aac-re").chairTask())))
                .containsExactly("aac-re-voorzitter");
    }

    private List<String> seats(Actor actor, List<OpenTask> tasks) {
        return tasks.stream()
                .filter(task -> find(actor, task).isPresent())
                .map(task -> task.seat().value())
                .toList();
    }

    @Test
    void findsByBodyThemeProvinceAndWhatIsLate() {
        DossierPath path = paths.chemelot().throughIntake();
        OpenTask task = review(path);
        ThemeNumber theme = path.proposal().currentContent().themes().iterator().next();

        assertThat(found(new WaitingQuery(null, null, new BodyId("aac-re"), false), path))
                .hasSize(12);
        assertThat(found(new WaitingQuery(null, null, new BodyId("aac-vp"), false), path))
                .isEmpty();
        assertThat(found(new WaitingQuery(theme, null, null, false), path)).hasSize(12);
        assertThat(found(new WaitingQuery(new ThemeNumber(8), null, null, false), path))
                .isEmpty();
        assertThat(found(new WaitingQuery(null, path.proposal().lead(), null, false), path))
                .hasSize(12);
        assertThat(found(new WaitingQuery(null, new ProvinceCode("pv22"), null, false), path))
                .isEmpty();
        assertThat(found(new WaitingQuery(null, null, null, true), path)).isEmpty();

        onTheMorningOf(task.due().plusDays(1));
        assertThat(found(new WaitingQuery(null, null, null, true), path)).hasSize(12);
        path.parked();
        assertThat(found(new WaitingQuery(null, null, null, true), path)).isEmpty();
    }

    @Test
    void countsWhatItShows() {
        paths.chemelot().throughIntake();
        paths.foodValley().throughIntake();

        for (WaitingQuery query : List.of(EVERYTHING, new WaitingQuery(null, null, new BodyId("aac-re"), false))) {
            List<WaitingPiece> all = waiting.find(MANAGER, query, WaitingOrder.BODY, ALL);
            List<WaitingCount> counts = waiting.count(MANAGER, query);
            assertThat(all.stream().map(WaitingPiece::body).distinct())
                    .isEqualTo(counts.stream().map(WaitingCount::body).toList());
            assertThat(counts).allSatisfy(count -> assertThat(all)
                    .filteredOn(piece -> piece.body().equals(count.body()))
                    .hasSize(count.open()));
        }
    }

    @Test
    void goesThroughThemByAgeOrByTerm() {
        DossierPath older = paths.chemelot().throughIntake();
        later(7);
        DossierPath newer = paths.chemelot().throughIntake();
        older.at("aac-re").everyMemberReviews(Position.POSITIVE);
        later(8);

        List<WaitingPiece> byAge = waiting.find(MANAGER, EVERYTHING, WaitingOrder.AGE, ALL);
        List<WaitingPiece> byTerm = waiting.find(MANAGER, EVERYTHING, WaitingOrder.TERM, ALL);

        assertThat(byAge).extracting(piece -> piece.task().createdAt()).isSorted();
        assertThat(byAge).extracting(piece -> piece.task().proposal()).contains(older.id(), newer.id());
        assertThat(byTerm)
                .filteredOn(piece -> !piece.standsStill() && piece.task().due() != null)
                .extracting(piece -> piece.task().due())
                .isSorted();
        assertThat(byTerm).filteredOn(piece -> piece.task().due() != null).hasSizeGreaterThan(12);
        assertThat(waiting.find(MANAGER, EVERYTHING, WaitingOrder.AGE, 3)).isEqualTo(byAge.subList(0, 3));
    }

    @Test
    void saysNothingOfASecretDossierToAnybodyOutside() {
        List<List<WaitingCount>> before = everySeatCounts();
        DossierPath path = paths.chemelot().throughIntake().secrecy().imposedBy("gs-limburg");
        OpenTask task = review(path);

        List<List<WaitingCount>> after = everySeatCounts();

        int outside = 0;
        for (int at = 0; at < before.size(); at++) {
            Actor actor = SeatHolder.of(seats.all().get(at).id());
            boolean reads = dossiers.open(actor, path.id()).isPresent();
            outside += reads ? 0 : 1;
            assertThat(after.get(at).equals(before.get(at))).isEqualTo(!reads);
            assertThat(waiting.find(actor, EVERYTHING, WaitingOrder.BODY, ALL).stream()
                            .anyMatch(piece -> piece.task().proposal().equals(path.id())))
                    .isEqualTo(reads);
        }
        assertThat(outside).isGreaterThan(60).isLessThan(before.size());
        assertRefused(() -> chasing.chase(MANAGER, task.id()), "WORK_IS_OVER");
        assertRefused(() -> chasing.chase(SeatHolder.of("beleid-zeeland"), task.id()), "WORK_IS_OVER");
        assertThat(toldTo("aac-re-zeeland", path)).isEmpty();
        chasing.chase(SeatHolder.of("aac-re-voorzitter"), task.id());
        assertThat(toldTo("aac-re-zeeland", path)).hasSize(1);
    }

    @Test
    void saysNothingOfADraftOutsideItsProvince() {
        DossierPath path = paths.foodValley();
        OpenTask task = path.work().only(TaskKind.DRAFT_PROPOSAL);

        assertThat(everySeatThat(
                        seat -> waiting.find(SeatHolder.of(seat.id()), EVERYTHING, WaitingOrder.BODY, ALL).stream()
                                .anyMatch(piece -> piece.task().id().equals(task.id()))))
                .containsExactlyInAnyOrder("beleid-gelderland", "gs-gelderland", "ps-gelderland");
        assertRefused(() -> chasing.chase(MANAGER, task.id()), "WORK_IS_OVER");
        chasing.chase(SeatHolder.of("gs-gelderland"), task.id());
        assertThat(toldTo("beleid-gelderland", path)).hasSize(1);
    }

    private List<List<WaitingCount>> everySeatCounts() {
        return seats.all().stream()
                .map(seat -> waiting.count(SeatHolder.of(seat.id()), EVERYTHING))
                .toList();
    }

    private List<String> everySeatThat(Predicate<Seat> may) {
        return seats.all().stream().filter(may).map(seat -> seat.id().value()).toList();
    }

    private List<WaitingPiece> found(WaitingQuery query, DossierPath path) {
        return waiting.find(MANAGER, query, WaitingOrder.BODY, ALL).stream()
                .filter(piece -> piece.task().proposal().equals(path.id()))
                .filter(piece -> piece.task().kind() == TaskKind.REVIEW_BY_MEMBER)
                .toList();
    }

    private WaitingPiece seen(Actor actor, OpenTask task) {
        return find(actor, task).orElseThrow();
    }

    private boolean mayChase(Actor actor, OpenTask task) {
        return find(actor, task).filter(WaitingPiece::mayBeChased).isPresent();
    }

    private Optional<WaitingPiece> find(Actor actor, OpenTask task) {
        return waiting.find(actor, EVERYTHING, WaitingOrder.AGE, ALL).stream()
                .filter(piece -> piece.task().id().equals(task.id()))
                .findFirst();
    }

    private List<Notice> toldTo(String seat, DossierPath path) {
        return notices.rows(SeatHolder.of(seat), 0, 1000).stream()
                .map(NoticeRow::notice)
                .filter(notice -> notice.kind() == NoticeKind.CHASED)
                .filter(notice -> notice.proposal().equals(path.id()))
                .toList();
    }

    private static OpenTask review(DossierPath path) {
        return path.work().at("aac-re-zeeland", TaskKind.REVIEW_BY_MEMBER);
    }

    private void onTheMorningOf(LocalDate day) {
        time.travelTo(day.atTime(6, 0).atZone(OfficialTime.ZONE).toInstant());
    }

    private void later(int days) {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
    }
}
