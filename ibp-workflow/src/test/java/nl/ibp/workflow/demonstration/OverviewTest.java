package nl.ibp.workflow.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.term.ReminderPolicy;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.ListingProposals;
import nl.ibp.workflow.monitoring.OverdueProposal;
import nl.ibp.workflow.monitoring.Overview;
import nl.ibp.workflow.monitoring.PartFigure;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.PeriodFigures;
import nl.ibp.workflow.monitoring.ProgrammeParts;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.ProposalMoment;
import nl.ibp.workflow.monitoring.ProposalSearch;
import nl.ibp.workflow.monitoring.SeatFigure;
import nl.ibp.workflow.monitoring.StatusFigure;
import nl.ibp.workflow.monitoring.WatchingOverview;
import nl.ibp.workflow.monitoring.WatchingParts;
import nl.ibp.workflow.monitoring.WatchingProgress;
import nl.ibp.workflow.monitoring.WatchingWork;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SeatHolder;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The figures of the overview are those that the records of the dossiers give, gone through in the plain way, and each is
 * the length of the list it leads to.
 */
@PathTest
@TestPropertySource(properties = "ibp.test.database=overview")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {

    private static final Period MONTHS = Period.ofMonthsUntil(Fixtures.TODAY, 12);
    private static final Period EVER = Period.allUntil(Fixtures.TODAY);
    private static final List<Period> PERIODS = List.of(
            MONTHS,
            MONTHS.before(),
            EVER,
            Period.ofYear(Fixtures.TODAY.getYear() - 1),
            new Period(Fixtures.TODAY.minusDays(40), Fixtures.TODAY));
    private static final Actor MANAGER = SeatHolder.of("manager");
    private static final Actor OFFICER = SeatHolder.of("beleid-gelderland");
    private static final Actor CLERK = SeatHolder.of("ps-zeeland");

    @Autowired
    PathDriver paths;

    @Autowired
    WatchingOverview watching;

    @Autowired
    WatchingParts where;

    @Autowired
    WatchingProgress progress;

    @Autowired
    WatchingWork work;

    @Autowired
    Tasks tasks;

    @Autowired
    ReminderPolicy reminders;

    @Autowired
    ListingProposals listing;

    @Autowired
    DossierRecord record;

    @Autowired
    Proposals proposals;

    @Autowired
    DossierAccess access;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Seats seats;

    @Autowired
    SimulatedTime time;

    private List<RegionalProposal> all = List.of();
    private ProposalId secret;
    private boolean wasEmpty;
    private final Map<ProposalId, List<RecordEntry>> records = new HashMap<>();
    private final Map<Actor, List<RegionalProposal>> readable = new HashMap<>();

    @BeforeAll
    void make(@Autowired BeanFactory beans) {
        wasEmpty = progress.isEmpty(MANAGER);
        time.travelTo(Fixtures.NOW);
        MadeArchive.in(beans);
        time.travelTo(Fixtures.NOW);
        paths.foodValley();
        paths.foodValley().submit();
        DossierPath parked = paths.chemelot().submit();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(3)));
        parked.parked();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(24)));
        parked.resumed().allCollegesEndorse();
        DossierPath hidden = paths.underThemes(8).toBoard();
        secret = hidden.id();
        hidden.secrecy().imposedBy("gs-limburg");
        all = record.dossiers().stream()
                .map(id -> proposals.find(id).orElseThrow())
                .toList();
        all.forEach(one -> records.put(one.id(), record.of(one.id())));
    }

    @BeforeEach
    void now() {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(24)));
    }

    @Test
    void isEmptyUntilThereIsAProposal() {
        assertThat(wasEmpty).isTrue();
        assertThat(progress.isEmpty(MANAGER)).isFalse();
    }

    @Test
    void countsWhatTheRecordsSay() {
        for (FigureFilter filter : questions()) {
            PeriodFigures figures =
                    watching.of(MANAGER, filter, Optional.empty()).now();

            List<RegionalProposal> asked = asked(MANAGER, filter);
            Period period = filter.period();
            assertThat(figures.submitted()).as("%s", filter).isEqualTo(count(asked, one -> submitted(one), period));
            assertThat(figures.decided()).as("%s", filter).isEqualTo(count(asked, one -> decided(one), period));
            assertThat(figures.returned()).as("%s", filter).isEqualTo(count(asked, one -> returned(one), period));
            assertThat(figures.finished()).as("%s", filter).isEqualTo(count(asked, one -> finished(one), period));
        }
        assertThat(watching.of(MANAGER, FigureFilter.in(EVER), Optional.empty()).now())
                .satisfies(figures -> {
                    assertThat(figures.submitted()).isGreaterThan(50);
                    assertThat(figures.returned()).isGreaterThan(3);
                    assertThat(figures.judged()).isGreaterThan(figures.returned());
                });
    }

    @Test
    void takesAsLongAsTheRecordsSay() {
        for (FigureFilter filter : questions()) {
            PeriodFigures figures =
                    watching.of(MANAGER, filter, Optional.empty()).now();

            assertThat(figures.toDecision())
                    .as("%s", filter)
                    .isEqualTo(durations(asked(MANAGER, filter), this::decided, filter.period()));
            assertThat(figures.toStates())
                    .as("%s", filter)
                    .isEqualTo(durations(asked(MANAGER, filter), this::lastOfStates, filter.period()));
        }
        assertThat(watching.of(MANAGER, FigureFilter.in(EVER), Optional.empty())
                        .now()
                        .toStates()
                        .cases())
                .isGreaterThan(15);
    }

    @Test
    void leadsToAsManyProposalsAsItCounts() {
        for (Actor actor : List.of(MANAGER, OFFICER, CLERK)) {
            for (FigureFilter filter : questions()) {
                PeriodFigures figures =
                        watching.of(actor, filter, Optional.empty()).now();
                for (ProposalMoment moment : ProposalMoment.values()) {
                    ProposalSearch search =
                            ProposalSearch.in(ProgressFilter.of(filter)).happened(moment, filter.period());
                    assertThat(listing.count(actor, search))
                            .as("%s of %s for %s", moment, filter, actor.person())
                            .isEqualTo(figures.of(moment));
                }
            }
        }
    }

    @Test
    void leadsFromEachPartOfTheProgrammeToAsManyProposals() {
        for (Actor actor : List.of(MANAGER, OFFICER, CLERK)) {
            for (ProgressFilter part : parts()) {
                ProgrammeParts found = where.of(actor, part);
                for (StatusFigure figure : found.statuses()) {
                    assertThat(listing.count(actor, ProposalSearch.in(part).at(Set.of(figure.status()))))
                            .isEqualTo(figure.count());
                }
                for (PartFigure<ThemeNumber> theme : found.themes()) {
                    ProgressFilter both = new ProgressFilter(theme.part(), part.province(), part.body());
                    if (part.theme() == null) {
                        assertLeadsThere(actor, both, theme);
                    }
                }
                for (PartFigure<ProvinceCode> province : found.provinces()) {
                    ProgressFilter both = new ProgressFilter(part.theme(), province.part(), part.body());
                    if (part.province() == null) {
                        assertLeadsThere(actor, both, province);
                    }
                }
            }
        }
    }

    private void assertLeadsThere(Actor actor, ProgressFilter part, PartFigure<?> figure) {
        assertThat(listing.count(actor, ProposalSearch.in(part).at(statuses(false))))
                .as("%s", part)
                .isEqualTo(figure.underWay());
        assertThat(listing.count(actor, ProposalSearch.in(part).at(statuses(true))))
                .as("%s", part)
                .isEqualTo(figure.ended());
    }

    private static Set<ProposalStatus> statuses(boolean isFinal) {
        return Set.copyOf(Arrays.stream(ProposalStatus.values())
                .filter(status -> status.isFinal() == isFinal)
                .toList());
    }

    @Test
    void countsEachMonthOnce() {
        Overview overview = watching.of(MANAGER, FigureFilter.in(EVER), Optional.empty());

        assertThat(overview.months()).extracting(month -> month.month()).isSorted();
        assertThat(overview.months().stream()
                        .mapToInt(month -> month.submitted())
                        .sum())
                .isEqualTo(overview.now().submitted());
        assertThat(overview.months().stream()
                        .mapToInt(month -> month.finished())
                        .sum())
                .isEqualTo(overview.now().finished());
        YearMonth month = YearMonth.from(Fixtures.TODAY.minusMonths(7));
        Period days = new Period(month.atDay(1), month.atEndOfMonth());
        assertThat(overview.months())
                .filteredOn(one -> one.month().equals(month))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.submitted())
                            .isEqualTo(count(asked(MANAGER, FigureFilter.in(days)), this::submitted, days));
                    assertThat(one.decided())
                            .isEqualTo(count(asked(MANAGER, FigureFilter.in(days)), this::decided, days));
                });
    }

    @Test
    void comparesWithThePeriodBefore() {
        Overview overview = watching.of(MANAGER, FigureFilter.in(MONTHS), Optional.of(MONTHS.before()));

        assertThat(overview.compared())
                .contains(watching.of(MANAGER, FigureFilter.in(MONTHS.before()), Optional.empty())
                        .now());
    }

    @Test
    void saysWhoSentProposalsBackAndHowOften() {
        Overview overview = watching.of(MANAGER, FigureFilter.in(EVER), Optional.empty());

        int steps = overview.returns().stream()
                .filter(one -> one.body() == null)
                .mapToInt(one -> one.now().returned())
                .sum();
        assertThat(steps).isEqualTo((int) all.stream()
                .filter(one -> !one.id().equals(secret))
                .flatMap(this::returned)
                .count());
        assertThat(overview.returns())
                .filteredOn(one -> one.body() != null)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.now().times()).isEqualTo((int) all.stream()
                        .flatMap(dossier -> entries(dossier, RecordedEvent.ADVICE_ESTABLISHED))
                        .filter(entry -> Objects.equals(
                                entry.details().get("body"), one.body().value()))
                        .count()));
    }

    @Test
    void leavesOutWhatIsSecretAndSaysSo() {
        FigureFilter ever = FigureFilter.in(Period.allUntil(Fixtures.TODAY.plusDays(60)));

        Overview forManager = watching.of(MANAGER, ever, Optional.empty());
        Overview forBoard = watching.of(SeatHolder.of("ipo-bestuur"), ever, Optional.empty());

        assertThat(forManager.secret()).isOne();
        assertThat(forBoard.secret()).isZero();
        assertThat(forBoard.now().submitted()).isEqualTo(forManager.now().submitted() + 1);
    }

    @Test
    void saysOfEachSeatWhatIsOpenThere() {
        for (int days : List.of(24, 90)) {
            time.travelTo(Fixtures.NOW.plus(Duration.ofDays(days)));
            LocalDate today = Fixtures.TODAY.plusDays(days);
            for (Actor actor : List.of(MANAGER, SeatHolder.of("ipo-bestuur"))) {
                for (ProgressFilter part : partsWithTheSecretOne()) {
                    assertThat(work.of(actor, part).seats())
                            .as("%s on %s", part, today)
                            .extracting(
                                    SeatFigure::seat,
                                    SeatFigure::open,
                                    SeatFigure::soon,
                                    SeatFigure::late,
                                    SeatFigure::waitingSince,
                                    OverviewTest::dossiersOf)
                            .containsExactlyInAnyOrderElementsOf(openBySeat(actor, part, today));
                }
            }
        }
        assertThat(work.of(MANAGER, ProgressFilter.everything()).seats())
                .hasSizeGreaterThan(2)
                .anySatisfy(seat -> assertThat(seat.late()).isPositive());
    }

    /** Work on a secrecy has no step record, and is found by the same parts all the same. */
    private List<ProgressFilter> partsWithTheSecretOne() {
        OpenTask confirming = tasks.allOpen().stream()
                .filter(task -> task.kind() == TaskKind.CONFIRM_SECRECY)
                .filter(task -> task.proposal().equals(secret))
                .findFirst()
                .orElseThrow();
        List<ProgressFilter> parts = new ArrayList<>(parts());
        parts.add(new ProgressFilter(new ThemeNumber(8), null, null));
        parts.add(new ProgressFilter(null, proposals.find(secret).orElseThrow().lead(), null));
        parts.add(new ProgressFilter(null, null, seats.get(confirming.seat()).body()));
        return parts;
    }

    @Test
    void saysHowMuchIsOpenThatItDoesNotTell() {
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(90)));
        LocalDate today = Fixtures.TODAY.plusDays(90);
        List<OpenTask> open = tasks.allOpen().stream()
                .filter(task -> task.proposal().equals(secret))
                .toList();
        long late = open.stream()
                .filter(task -> task.due() != null && task.due().isBefore(today))
                .count();

        assertThat(late).isPositive();
        assertThat(work.hidden(MANAGER)).isEqualTo(new HiddenWork(open.size(), (int) late));
        assertThat(work.hidden(SeatHolder.of("ipo-bestuur"))).isEqualTo(new HiddenWork(0, 0));
    }

    private static Set<ProposalId> dossiersOf(SeatFigure seat) {
        return seat.overdue() == null
                ? Set.of()
                : seat.overdue().proposals().stream().map(OverdueProposal::id).collect(Collectors.toSet());
    }

    private List<Tuple> openBySeat(Actor actor, ProgressFilter part, LocalDate today) {
        LocalDate soon = calendar.endOfTerm(today, reminders.workingDays().last());
        Map<ProposalId, RegionalProposal> asked =
                asked(actor, new FigureFilter(EVER, part.theme(), part.province(), null)).stream()
                        .collect(Collectors.toMap(RegionalProposal::id, one -> one));
        return tasks.allOpen().stream()
                .filter(task -> asked.containsKey(task.proposal()))
                .filter(task ->
                        part.body() == null || seats.get(task.seat()).body().equals(part.body()))
                .collect(Collectors.groupingBy(OpenTask::seat))
                .entrySet()
                .stream()
                .map(seat -> atSeat(seat.getKey(), seat.getValue(), asked, today, soon))
                .toList();
    }

    private static Tuple atSeat(
            SeatId seat,
            List<OpenTask> open,
            Map<ProposalId, RegionalProposal> asked,
            LocalDate today,
            LocalDate soon) {
        List<OpenTask> running = open.stream()
                .filter(task -> task.due() != null && task.standsStillSince() == null)
                .filter(task -> asked.get(task.proposal()).parking().isEmpty()
                        || task.kind().goesOnWhileParked())
                .toList();
        List<OpenTask> late =
                running.stream().filter(task -> task.due().isBefore(today)).toList();
        return tuple(
                seat,
                open.size(),
                (int) running.stream()
                        .filter(task ->
                                !task.due().isBefore(today) && !task.due().isAfter(soon))
                        .count(),
                late.size(),
                open.stream()
                        .map(task -> OfficialTime.dayOf(task.createdAt()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                late.stream().map(OpenTask::proposal).collect(Collectors.toSet()));
    }

    private List<FigureFilter> questions() {
        List<FigureFilter> questions = new ArrayList<>();
        for (Period period : PERIODS) {
            for (ProgressFilter part : parts()) {
                questions.add(new FigureFilter(period, part.theme(), part.province(), part.body()));
            }
        }
        return questions;
    }

    private static List<ProgressFilter> parts() {
        ThemeNumber theme = new ThemeNumber(3);
        return List.of(
                ProgressFilter.everything(),
                new ProgressFilter(theme, null, null),
                new ProgressFilter(null, Fixtures.GELDERLAND, null),
                new ProgressFilter(null, null, new BodyId("bac-re")),
                new ProgressFilter(theme, Fixtures.UTRECHT, new BodyId("aac-re")));
    }

    /** Those of which the actor may know all, with the part of the programme that is asked. */
    private List<RegionalProposal> asked(Actor actor, FigureFilter filter) {
        return readable.computeIfAbsent(actor, this::readable).stream()
                .filter(one ->
                        filter.theme() == null || one.currentContent().themes().contains(filter.theme()))
                .filter(one -> filter.province() == null || takesPart(one, filter.province()))
                .filter(one -> filter.body() == null || hadWork(one, filter.body()))
                .toList();
    }

    private List<RegionalProposal> readable(Actor actor) {
        return all.stream().filter(one -> access.maySee(actor, one)).toList();
    }

    private static boolean takesPart(RegionalProposal proposal, ProvinceCode province) {
        return proposal.lead().equals(province)
                || proposal.currentContent().coSubmitters().stream()
                        .anyMatch(partner -> partner.province().equals(province));
    }

    private boolean hadWork(RegionalProposal proposal, BodyId body) {
        return entries(proposal, RecordedEvent.CONSULTATION_OPENED)
                .anyMatch(entry -> body.value().equals(entry.details().get("body")));
    }

    private int count(List<RegionalProposal> asked, Function<RegionalProposal, Stream<LocalDate>> days, Period period) {
        return (int) asked.stream()
                .filter(one -> days.apply(one).anyMatch(period::contains))
                .count();
    }

    private Stream<LocalDate> submitted(RegionalProposal proposal) {
        return days(proposal, entry -> entry.event() == RecordedEvent.PROPOSAL_SUBMITTED)
                .limit(1);
    }

    private Stream<LocalDate> decided(RegionalProposal proposal) {
        return days(proposal, entry -> entry.event() == RecordedEvent.BOARD_DECIDED && isFinalWord(entry));
    }

    private static boolean isFinalWord(RecordEntry entry) {
        BoardOutcome outcome =
                BoardOutcome.valueOf(Objects.requireNonNull(entry.details().get("outcome")));
        return outcome != BoardOutcome.DEFER && outcome != BoardOutcome.RETURN;
    }

    private Stream<LocalDate> returned(RegionalProposal proposal) {
        return days(proposal, entry -> entry.event() == RecordedEvent.RETURNED_FOR_REVISION);
    }

    private Stream<LocalDate> finished(RegionalProposal proposal) {
        List<RecordEntry> entries = records.get(proposal.id());
        return proposal.status().isFinal()
                ? entries.stream()
                        .filter(entry -> Set.of(
                                        RecordedEvent.CONSOLIDATED,
                                        RecordedEvent.PROPOSAL_WITHDRAWN,
                                        RecordedEvent.BOARD_DECIDED)
                                .contains(entry.event()))
                        .reduce((one, later) -> later)
                        .map(entry -> OfficialTime.dayOf(entry.at()))
                        .stream()
                : Stream.empty();
    }

    /** Where all of them were told or decided. */
    private Stream<LocalDate> lastOfStates(RegionalProposal proposal) {
        long opened = entries(proposal, RecordedEvent.STATES_FILE_OPENED).count();
        List<LocalDate> done = days(
                        proposal,
                        entry -> entry.event() == RecordedEvent.LETTER_SENT
                                || (entry.event() == RecordedEvent.STATES_DECIDED && isDecided(entry)))
                .toList();
        return opened > 0 && done.size() == opened ? done.stream().sorted().skip(done.size() - 1L) : Stream.empty();
    }

    private static boolean isDecided(RecordEntry entry) {
        return !"DEFERRED".equals(entry.details().get("outcome"));
    }

    private Stream<LocalDate> days(RegionalProposal proposal, Predicate<RecordEntry> which) {
        return records.get(proposal.id()).stream().filter(which).map(entry -> OfficialTime.dayOf(entry.at()));
    }

    private Stream<RecordEntry> entries(RegionalProposal proposal, RecordedEvent event) {
        return records.get(proposal.id()).stream().filter(entry -> entry.event() == event);
    }

    private Durations durations(
            List<RegionalProposal> asked, Function<RegionalProposal, Stream<LocalDate>> end, Period period) {
        int[] days = asked.stream()
                .flatMapToInt(
                        one -> end.apply(one).filter(period::contains).sorted().reduce((day, later) -> later).stream()
                                .mapToInt(last -> calendar.workingDaysBetween(
                                                submitted(one).findFirst().orElseThrow(), last)
                                        - stoodStill(one, last)))
                .sorted()
                .toArray();
        return days.length == 0
                ? Durations.none()
                : new Durations(days.length, percentile(days, 0.5), percentile(days, 0.9));
    }

    private int stoodStill(RegionalProposal proposal, LocalDate until) {
        int days = 0;
        Instant since = null;
        for (RecordEntry entry : records.get(proposal.id())) {
            if (entry.event() == RecordedEvent.PROPOSAL_PARKED) {
                since = entry.at();
            } else if (entry.event() == RecordedEvent.PROPOSAL_RESUMED && since != null) {
                days += calendar.workingDaysBetween(OfficialTime.dayOf(since), OfficialTime.dayOf(entry.at()));
            }
        }
        return days;
    }

    private static double percentile(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = sorted[(int) Math.floor(place)];
        int above = sorted[(int) Math.ceil(place)];
        return below + (place - Math.floor(place)) * (above - below);
    }
}
