package nl.ibp.workflow.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.ProcessMap.Box;
import nl.ibp.workflow.monitoring.ProcessMap.Look;
import nl.ibp.workflow.monitoring.ProcessMap.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at each stop and how long it took there, against counting one by one. */
class CountingMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final List<ProvinceCode> PROVINCES = List.of(new ProvinceCode("pv25"), new ProvinceCode("pv26"));
    private static final List<ProposalId> DOSSIERS = IntStream.range(0, 12)
            .mapToObj(number -> new ProposalId(new UUID(0, number)))
            .toList();
    private static final ModelVersion PATH = new ModelVersion("path", 2);
    private static final List<MapStop> STOPS = List.of(
            MapStop.of(ProposalStatus.INTAKE, TaskKind.CHECK_COMPLETENESS),
            MapStop.of(ProposalStatus.OFFICIAL_ADVICE),
            MapStop.of(StepPart.REVIEWS, TaskKind.REVIEW_BY_MEMBER),
            MapStop.of(TaskKind.VOTE_IN_WRITING, ProposalStatus.BOARD),
            MapStop.of(TaskKind.VOTE_IN_WRITING));
    private static final FigureScope EVERYTHING = new FigureScope(true, Set.of(), Set.of());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAsOneByOne(long seed) {
        Random random = new Random(seed);
        List<StepRecord> records = records(random);
        FigureFilter filter = new FigureFilter(
                new Period(TODAY.minusDays(random.nextInt(200)), TODAY),
                random.nextBoolean() ? null : new ThemeNumber(1 + random.nextInt(2)),
                random.nextBoolean() ? null : PROVINCES.get(random.nextInt(2)),
                null);
        ProcessQuestion question = new ProcessQuestion(PATH, random.nextBoolean(), filter);
        Sightline sight = new Sightline(
                random.nextBoolean() ? Set.of() : Set.of(PROVINCES.get(0)),
                random.nextBoolean() ? Set.of() : Set.of(DOSSIERS.get(0), DOSSIERS.get(1)));

        ProcessFigures figures = counting(records, question, sight).figures(map(), new PastRights(EVERYTHING, null));

        List<StepRecord> asked = records.stream()
                .filter(step -> isSubmitted(step, records) || sight.provinces().contains(step.lead()))
                .filter(step -> !sight.secret().contains(step.proposal()))
                .filter(step -> filter.theme() == null || step.themes().contains(filter.theme()))
                .filter(step -> filter.province() == null || step.provinces().contains(filter.province()))
                .filter(step -> !question.isOfThisVersion() || follows(step.model()))
                .toList();
        for (int stop = 0; stop < STOPS.size(); stop++) {
            assertThat(figures.figures().get(stop))
                    .as(STOPS.get(stop).toString())
                    .isEqualTo(expected("stop" + stop, STOPS.get(stop), asked, filter.period()));
            assertThat(counting(records, question, sight).standing(STOPS.get(stop)))
                    .containsExactlyElementsOf(standing(STOPS.get(stop), asked));
        }
    }

    @Test
    void tellsNothingOfThePastOfOtherProvinces() {
        FigureScope utrecht = new FigureScope(false, Set.of(PROVINCES.get(1)), Set.of());
        MapStop colleges = MapStop.of(ProposalStatus.COLLEGES, TaskKind.COLLEGE_DECIDES);
        MapStop board = MapStop.of(ProposalStatus.BOARD);

        assertThat(new PastRights(EVERYTHING, PROVINCES.get(0)).tellsPast(colleges))
                .isTrue();
        assertThat(new PastRights(utrecht, null).tellsPast(colleges)).isFalse();
        assertThat(new PastRights(utrecht, null).tellsPast(board)).isTrue();
        assertThat(new PastRights(utrecht, PROVINCES.get(1)).tellsPast(colleges))
                .isTrue();
        assertThat(new PastRights(utrecht, PROVINCES.get(0)).tellsPast(board)).isFalse();
        ProcessQuestion question = new ProcessQuestion(PATH, false, FigureFilter.in(Period.allUntil(TODAY)));
        ProcessFigures figures = counting(records(new Random(9)), question, new Sightline(Set.of(), Set.of()))
                .figures(map(colleges), new PastRights(utrecht, null));
        assertThat(figures.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.past()).isNull();
            assertThat(figure.now()).isPositive();
        });
    }

    private static MapFigure expected(String element, MapStop stop, List<StepRecord> asked, Period period) {
        List<StepRecord> stays = asked.stream().filter(isStay(stop)).toList();
        List<StepRecord> work = asked.stream().filter(isWork(stop)).toList();
        Set<ProposalId> now = stays.stream()
                .filter(step -> step.end() == null)
                .map(StepRecord::proposal)
                .collect(Collectors.toSet());
        long late = work.stream()
                .filter(CountingMapTest::isLate)
                .map(StepRecord::proposal)
                .filter(now::contains)
                .distinct()
                .count();
        List<StepRecord> left =
                stays.stream().filter(step -> isIn(step, period)).toList();
        List<StepRecord> begun = work.stream()
                .filter(step -> isIn(step, period) && step.waiting() != null)
                .toList();
        return new MapFigure(
                element,
                element,
                now.size(),
                (int) late,
                new MapFigure.Past(
                        durations(left.stream().map(step -> step.end().days()).toList()),
                        durations(begun.stream().map(StepRecord::waiting).toList()),
                        durations(begun.stream()
                                .map(step -> Math.max(0, step.end().days() - step.waiting()))
                                .toList()),
                        (int) left.stream().filter(step -> step.round() > 1).count(),
                        (int) left.stream()
                                .filter(step -> step.end().outcome() == StepOutcome.RETURNED)
                                .count()));
    }

    private static List<Standing> standing(MapStop stop, List<StepRecord> asked) {
        Map<ProposalId, LocalDate> since = asked.stream()
                .filter(isStay(stop))
                .filter(step -> step.end() == null)
                .collect(Collectors.toMap(
                        StepRecord::proposal, StepRecord::entered, (one, other) -> one.isBefore(other) ? one : other));
        Set<ProposalId> late = asked.stream()
                .filter(isWork(stop))
                .filter(CountingMapTest::isLate)
                .map(StepRecord::proposal)
                .collect(Collectors.toSet());
        return since.entrySet().stream()
                .map(one -> new Standing(one.getKey(), one.getValue(), late.contains(one.getKey())))
                .sorted(Standing.LONGEST_FIRST)
                .toList();
    }

    private static Predicate<StepRecord> isStay(MapStop stop) {
        return step -> step.level() == stop.level()
                && step.step().equals(stop.step())
                && (stop.statuses().isEmpty() || stop.statuses().contains(step.status()));
    }

    private static Predicate<StepRecord> isWork(MapStop stop) {
        return step -> step.level() == StepLevel.WORK
                && (stop.work().isEmpty()
                        ? step.status().name().equals(stop.step()) && step.isOnPath()
                        : stop.work().contains(TaskKind.valueOf(step.step()))
                                && (stop.statuses().isEmpty() || stop.statuses().contains(step.status())));
    }

    private static boolean isLate(StepRecord step) {
        return step.end() == null && step.due() != null && step.due().isBefore(TODAY) && !step.standsStill();
    }

    private static boolean isIn(StepRecord step, Period period) {
        return step.end() != null
                && !step.end().outcome().isBrokenOff()
                && !step.end().day().isBefore(period.from())
                && !step.end().day().isAfter(period.until());
    }

    private static boolean follows(@Nullable ModelVersion model) {
        return model != null && (!model.process().equals(PATH.process()) || model.equals(PATH));
    }

    private static boolean isSubmitted(StepRecord step, Collection<StepRecord> all) {
        return all.stream().anyMatch(other -> other.proposal().equals(step.proposal()) && other.isSubmitted());
    }

    private static Durations durations(List<Integer> days) {
        DayCounts counts = new DayCounts();
        days.forEach(counts::add);
        return counts.durations();
    }

    private static CountingMap counting(List<StepRecord> records, ProcessQuestion question, Sightline sight) {
        StepColumns columns = new StepColumns();
        records.forEach(columns::put);
        return new CountingMap(columns, question, sight, TODAY);
    }

    private static ProcessMap map() {
        return map(STOPS.toArray(MapStop[]::new));
    }

    private static ProcessMap map(MapStop... stops) {
        return new ProcessMap(
                PATH,
                "Pad",
                IntStream.range(0, stops.length)
                        .mapToObj(number -> new Shape(
                                "stop" + number,
                                Look.WORK,
                                "stop" + number,
                                new Box(0, 0, 100, 80),
                                null,
                                stops[number],
                                null))
                        .toList(),
                List.of());
    }

    private static List<StepRecord> records(Random random) {
        List<StepRecord> records = new ArrayList<>();
        for (int id = 1; id <= 900; id++) {
            records.add(record(id, random));
        }
        return records;
    }

    private static StepRecord record(int id, Random random) {
        StepLevel level = StepLevel.values()[random.nextInt(3)];
        ProposalStatus status = one(
                random,
                ProposalStatus.COLLEGES,
                ProposalStatus.INTAKE,
                ProposalStatus.OFFICIAL_ADVICE,
                ProposalStatus.BOARD);
        String step =
                switch (level) {
                    case STEP -> status.name();
                    case PART -> one(random, StepPart.values()).name();
                    case WORK ->
                        one(
                                        random,
                                        TaskKind.CHECK_COMPLETENESS,
                                        TaskKind.REVIEW_BY_MEMBER,
                                        TaskKind.VOTE_IN_WRITING,
                                        TaskKind.COLLEGE_DECIDES)
                                .name();
                };
        int dossier = random.nextInt(DOSSIERS.size());
        LocalDate entered = TODAY.minusDays(1 + random.nextInt(300));
        int days = random.nextInt(40);
        StepRecord.End end = random.nextInt(3) == 0
                ? null
                : new StepRecord.End(entered.plusDays(days), one(random, StepOutcome.values()), days);
        return new StepRecord(
                id,
                DOSSIERS.get(dossier),
                dossier > 2 && random.nextBoolean(),
                level,
                step,
                status,
                random.nextInt(4) > 0,
                level == StepLevel.STEP ? null : new BodyId("aac-re"),
                level == StepLevel.WORK ? new SeatId("aac-re-voorzitter") : null,
                PROVINCES.get(dossier % 2),
                Set.copyOf(Stream.of(PROVINCES.get(dossier % 2), PROVINCES.get(random.nextInt(2)))
                        .collect(Collectors.toSet())),
                Set.of(new ThemeNumber(1 + random.nextInt(2))),
                entered,
                random.nextInt(4) == 0
                        ? null
                        : new ModelVersion(random.nextBoolean() ? "path" : "other", 1 + random.nextInt(2)),
                end,
                random.nextBoolean() ? null : random.nextInt(days + 1),
                1 + random.nextInt(3),
                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(20) - 10),
                random.nextInt(4) == 0);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
