package nl.ibp.workflow.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A province asks figures of every period, theme, province and body there is to choose, and sets each against each other:
 * what they leave is nothing, or of at least five cases of at least three others.
 */
class JointFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final List<ProvinceCode> PROVINCES = IntStream.range(20, 27)
            .mapToObj(number -> new ProvinceCode("pv" + number))
            .toList();
    private static final ProvinceCode OWN = PROVINCES.get(0);
    private static final List<ThemeNumber> THEMES = List.of(new ThemeNumber(1), new ThemeNumber(3), new ThemeNumber(4));
    private static final Map<BodyId, ProvinceCode> COLLEGES =
            Map.of(new BodyId("gs-own"), OWN, new BodyId("gs-other"), PROVINCES.get(1));
    private static final Telling TELLING = new Telling(new FigureScope(false, Set.of(OWN), Set.of()), COLLEGES, TODAY);
    private static final Sightline SIGHT = new Sightline(Set.of(OWN), Set.of());

    @Property(tries = 60)
    void tellNothingOfFewOthersHoweverTheyAreSetOffAgainstEachOther(
            @ForAll @IntRange(min = 1, max = 160) int size, @ForAll Random random) {
        List<StepRecord> records =
                IntStream.range(1, size + 1).mapToObj(id -> step(id, random)).toList();
        StepColumns columns = columns(records);
        List<Set<StepRecord>> told = new ArrayList<>();
        for (FigureFilter filter : everyQuestion()) {
            StepOverview overview = StepFigures.of(columns, filter, SIGHT, TELLING);
            overview.of(ProposalStatus.COLLEGES)
                    .ifPresent(figure ->
                            told.add(othersIn(filter, records, figure.days().cases())));
        }

        for (Set<StepRecord> one : told) {
            assertEnough(one);
            for (Set<StepRecord> other : told) {
                Set<StepRecord> left = new HashSet<>(one);
                left.removeAll(other);
                assertEnough(left);
            }
        }
    }

    @Property(tries = 60)
    void tellLeadTimesOfNoFewOthersEither(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
        List<StepRecord> records = new ArrayList<>();
        for (int dossier = 1; dossier <= size; dossier++) {
            records.addAll(decided(dossier, random));
        }
        StepColumns columns = columns(records);
        List<Set<StepRecord>> told = new ArrayList<>();
        for (FigureFilter filter : everyQuestion()) {
            Overview overview = OverviewFigures.of(columns, filter, null, SIGHT, TELLING);
            Durations durations = overview.now().toDecision();
            if (durations != null && !durations.isEmpty()) {
                List<StepRecord> boards = records.stream()
                        .filter(step -> step.status() == ProposalStatus.BOARD)
                        .toList();
                told.add(othersIn(filter, boards, durations.cases()));
            }
        }

        for (Set<StepRecord> one : told) {
            for (Set<StepRecord> other : told) {
                Set<StepRecord> left = new HashSet<>(one);
                left.removeAll(other);
                assertEnough(left);
            }
        }
    }

    @Test
    void areToldWhereThereIsEnoughOfEverything() {
        List<StepRecord> records = IntStream.range(1, 400)
                .mapToObj(id -> step(id, new Random(id * 7919L)))
                .toList();
        StepColumns columns = columns(records);

        assertThat(everyQuestion().stream()
                        .filter(filter -> filter.province() == null && filter.body() == null)
                        .filter(filter -> !StepFigures.of(columns, filter, SIGHT, TELLING)
                                .untold()
                                .contains(ProposalStatus.COLLEGES)))
                .as("months, everything and years, each with and without a theme")
                .hasSizeGreaterThan(12);
    }

    @Test
    void areNotToldOfDaysThatOneChoosesFreely() {
        StepColumns columns = columns(IntStream.range(1, 400)
                .mapToObj(id -> step(id, new Random(id * 7919L)))
                .toList());
        FigureFilter day = FigureFilter.in(new Period(TODAY.minusDays(200), TODAY));

        assertThat(StepFigures.of(columns, day, SIGHT, TELLING).untold()).containsExactly(ProposalStatus.COLLEGES);
    }

    private static List<FigureFilter> everyQuestion() {
        List<Period> periods =
                new ArrayList<>(JointPeriods.until(TODAY, TODAY.minusYears(3)).all());
        periods.add(new Period(TODAY.minusDays(100), TODAY));
        periods.add(new Period(TODAY.minusDays(101), TODAY));
        List<@Nullable ThemeNumber> themes = new ArrayList<>(THEMES);
        themes.add(null);
        List<FigureFilter> all = new ArrayList<>();
        for (Period period : periods) {
            for (ThemeNumber theme : themes) {
                all.add(new FigureFilter(period, theme, null, null));
                PROVINCES.subList(1, 3).forEach(one -> all.add(new FigureFilter(period, theme, one, null)));
                all.add(new FigureFilter(period, theme, null, new BodyId("gs-other")));
            }
        }
        return all;
    }

    private static void assertEnough(Set<StepRecord> others) {
        long provinces = others.stream().map(StepRecord::lead).distinct().count();
        assertThat(others.isEmpty() || (others.size() >= 5 && provinces >= 3))
                .as("%s cases of %s provinces", others.size(), provinces)
                .isTrue();
    }

    /** Whose figure it is, found out in the plain way. */
    private static Set<StepRecord> othersIn(FigureFilter filter, List<StepRecord> records, int counted) {
        List<StepRecord> asked = records.stream()
                .filter(step -> step.end() != null
                        && filter.period().contains(step.end().day()))
                .filter(step -> filter.theme() == null || step.themes().contains(filter.theme()))
                .filter(step -> filter.province() == null || step.provinces().contains(filter.province()))
                .toList();
        assertThat(asked).hasSize(counted);
        Set<StepRecord> others = new HashSet<>(asked);
        others.removeIf(step -> step.provinces().contains(OWN));
        return others;
    }

    private static List<StepRecord> decided(int dossier, Random random) {
        StepRecord board = step(2 * dossier, random);
        return List.of(
                record(2 * dossier - 1, dossier, ProposalStatus.COLLEGES, board, TODAY.minusYears(3)),
                record(
                        2 * dossier,
                        dossier,
                        ProposalStatus.BOARD,
                        board,
                        board.end().day()));
    }

    private static StepRecord step(int id, Random random) {
        ProvinceCode lead = PROVINCES.get((int) Math.min(PROVINCES.size() - 1, Math.abs(random.nextGaussian() * 2.5)));
        Set<ProvinceCode> provinces = new HashSet<>(Set.of(lead));
        if (random.nextInt(4) == 0) {
            provinces.add(PROVINCES.get(random.nextInt(PROVINCES.size())));
        }
        Set<ThemeNumber> themes = new HashSet<>(Set.of(THEMES.get(random.nextInt(THEMES.size()))));
        themes.add(THEMES.get(random.nextInt(THEMES.size())));
        return new StepRecord(
                id,
                new ProposalId(new UUID(0, id)),
                true,
                StepLevel.STEP,
                ProposalStatus.COLLEGES.name(),
                ProposalStatus.COLLEGES,
                true,
                null,
                null,
                lead,
                provinces,
                themes,
                TODAY.minusYears(4),
                null,
                new StepRecord.End(TODAY.minusDays(random.nextInt(1000)), StepOutcome.DONE, random.nextInt(40)),
                null,
                1,
                null,
                false);
    }

    private static StepRecord record(int id, int dossier, ProposalStatus status, StepRecord like, LocalDate day) {
        return new StepRecord(
                id,
                new ProposalId(new UUID(0, dossier)),
                true,
                StepLevel.STEP,
                status.name(),
                status,
                true,
                null,
                null,
                like.lead(),
                like.provinces(),
                like.themes(),
                day,
                null,
                new StepRecord.End(day, StepOutcome.DONE, 3),
                null,
                1,
                null,
                false);
    }

    private static StepColumns columns(List<StepRecord> records) {
        StepColumns columns = new StepColumns();
        records.forEach(columns::put);
        return columns;
    }
}
