package nl.ibp.workflow.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures out of arrays are the ones that a list gives which is gone through in the plain way. */
class StepFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Offset<Double> ROUNDED = within(1e-9);
    private static final List<ProposalId> DOSSIERS = IntStream.range(0, 6)
            .mapToObj(number -> new ProposalId(new UUID(0, number)))
            .toList();
    private static final List<ProvinceCode> PROVINCES =
            List.of(new ProvinceCode("pv22"), new ProvinceCode("pv25"), new ProvinceCode("pv26"));
    private static final List<BodyId> BODIES = List.of(new BodyId("aac-vp"), new BodyId("bac-vp"));

    @Property
    void areThoseOfAPlainList(
            @ForAll("records") List<StepRecord> records,
            @ForAll("filters") FigureFilter filter,
            @ForAll("sights") Sightline sight) {
        StepOverview overview = StepFigures.of(columns(records), filter, sight, StepFiguresOf.EVERYTHING);

        List<StepRecord> latest = latest(records);
        List<StepRecord> counted = latest.stream()
                .filter(step -> isSeen(step, latest, sight) && !sight.secret().contains(step.proposal()))
                .filter(step -> isAsked(step, filter))
                .toList();
        for (ProposalStatus status : ProposalStatus.values()) {
            assertThat(overview.of(status).orElse(nothing(status)))
                    .usingRecursiveComparison()
                    .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1, Double.class)
                    .isEqualTo(status.isFinal() ? nothing(status) : plain(status, counted));
        }
    }

    @Property
    void countAloneWhatIsSecret(
            @ForAll("records") List<StepRecord> records,
            @ForAll("filters") FigureFilter filter,
            @ForAll("sights") Sightline sight) {
        List<StepRecord> open = latest(records).stream()
                .filter(step -> !sight.secret().contains(step.proposal()))
                .toList();

        StepOverview overview = StepFigures.of(columns(records), filter, sight, StepFiguresOf.EVERYTHING);

        StepOverview withoutThem = StepFigures.of(columns(open), filter, sight, StepFiguresOf.EVERYTHING);
        assertThat(overview.figures()).isEqualTo(withoutThem.figures());
        assertThat(overview.earliest()).isEqualTo(withoutThem.earliest());
        List<StepRecord> all = latest(records);
        Set<ProposalId> submitted = all.stream()
                .filter(StepRecord::isSubmitted)
                .map(StepRecord::proposal)
                .collect(Collectors.toSet());
        assertThat(overview.secret()).isEqualTo((int) all.stream()
                .filter(step -> sight.secret().contains(step.proposal()))
                .filter(step -> step.end() != null && !step.end().outcome().isBrokenOff())
                .filter(step ->
                        submitted.contains(step.proposal()) || sight.provinces().contains(step.lead()))
                .map(StepRecord::proposal)
                .distinct()
                .count());
    }

    @Test
    void interpolateBetweenTwoCases() {
        Durations durations = durations(1, 2, 3, 10);

        assertThat(durations.median()).isEqualTo(2.5, ROUNDED);
        assertThat(durations.ninetieth()).isEqualTo(7.9, ROUNDED);
    }

    @Test
    void sayOfOneCaseThatItTookAsLongAsItDid() {
        assertThat(durations(300)).isEqualTo(new Durations(1, 300, 300));
    }

    @Test
    void takeADraftToBeKnownOnceItIsSubmitted() {
        StepRecord draft = left(1, ProposalStatus.DRAFT, false, 4);
        StepRecord submitted = left(2, ProposalStatus.COLLEGES, true, 9);
        Sightline fromElsewhere = new Sightline(Set.of(), Set.of());
        FigureFilter all = FigureFilter.in(Period.allUntil(DAY));

        assertThat(StepFigures.of(columns(List.of(draft)), all, fromElsewhere, StepFiguresOf.EVERYTHING)
                        .figures())
                .isEmpty();
        assertThat(StepFigures.of(columns(List.of(draft, submitted)), all, fromElsewhere, StepFiguresOf.EVERYTHING)
                        .figures())
                .extracting(StepFigure::status)
                .containsExactly(ProposalStatus.DRAFT, ProposalStatus.COLLEGES);
    }

    private static StepRecord left(long id, ProposalStatus status, boolean submitted, int days) {
        return new StepRecord(
                id,
                DOSSIERS.get(0),
                submitted,
                StepLevel.STEP,
                status.name(),
                status,
                true,
                null,
                null,
                PROVINCES.get(0),
                Set.of(PROVINCES.get(0)),
                Set.of(),
                DAY.minusDays(30),
                null,
                new StepRecord.End(DAY, StepOutcome.DONE, days),
                null,
                1,
                null,
                false);
    }

    private static Durations durations(int... days) {
        DayCounts counts = new DayCounts();
        Arrays.stream(days).forEach(counts::add);
        return counts.durations();
    }

    private static StepColumns columns(List<StepRecord> records) {
        StepColumns columns = new StepColumns();
        records.forEach(columns::put);
        return columns;
    }

    /** The last one of each id. */
    private static List<StepRecord> latest(List<StepRecord> records) {
        Map<Long, StepRecord> byId = new LinkedHashMap<>();
        records.forEach(step -> byId.put(step.id(), step));
        return List.copyOf(byId.values());
    }

    private static boolean isSeen(StepRecord step, List<StepRecord> all, Sightline sight) {
        return sight.provinces().contains(step.lead())
                || all.stream()
                        .anyMatch(
                                other -> other.isSubmitted() && other.proposal().equals(step.proposal()));
    }

    private static boolean isAsked(StepRecord step, FigureFilter filter) {
        StepRecord.End end = step.end();
        return end != null
                && end.outcome() != StepOutcome.WITHDRAWN
                && end.outcome() != StepOutcome.REVOKED
                && !end.day().isBefore(filter.period().from())
                && !end.day().isAfter(filter.period().until())
                && (filter.theme() == null || step.themes().contains(filter.theme()))
                && (filter.province() == null || step.provinces().contains(filter.province()))
                && (filter.body() == null || filter.body().equals(step.body()));
    }

    private static StepFigure plain(ProposalStatus status, List<StepRecord> counted) {
        List<StepRecord> here =
                counted.stream().filter(step -> step.status() == status).toList();
        List<StepRecord> whole =
                here.stream().filter(step -> step.level() == StepLevel.STEP).toList();
        List<StepRecord> pieces = here.stream()
                .filter(step -> step.level() == StepLevel.WORK && step.isOnPath())
                .toList();
        List<StepRecord> known =
                pieces.stream().filter(step -> step.waiting() != null).toList();
        return new StepFigure(
                status,
                plain(whole, StepFiguresTest::days),
                plain(known, StepFiguresTest::waiting),
                plain(known, step -> days(step) - waiting(step)),
                pieces.size());
    }

    private static int days(StepRecord step) {
        return Objects.requireNonNull(step.end()).days();
    }

    private static int waiting(StepRecord step) {
        return Objects.requireNonNull(step.waiting());
    }

    private static Durations plain(List<StepRecord> steps, ToIntFunction<StepRecord> days) {
        int[] sorted = steps.stream().mapToInt(days).sorted().toArray();
        return sorted.length == 0
                ? Durations.none()
                : new Durations(sorted.length, percentile(sorted, 0.5), percentile(sorted, 0.9));
    }

    private static double percentile(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = sorted[(int) Math.floor(place)];
        int above = sorted[(int) Math.ceil(place)];
        return below + (place - Math.floor(place)) * (above - below);
    }

    private static StepFigure nothing(ProposalStatus status) {
        return new StepFigure(status, Durations.none(), Durations.none(), Durations.none(), 0);
    }

    /** Whose record it is, and whether that was submitted, stays the same when it is written again. */
    @Provide
    Arbitrary<List<StepRecord>> records() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 200);
        Arbitrary<StepRecord.@Nullable End> ends = Combinators.combine(
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.of(StepOutcome.class),
                        Arbitraries.integers().between(200, 400))
                .as((before, outcome, length) -> new StepRecord.End(DAY.minusDays(before), outcome, length))
                .injectNull(0.2);
        Arbitrary<Set<ProvinceCode>> partners = Arbitraries.of(PROVINCES).set();
        Arbitrary<StepRecord> records = Combinators.combine(
                        Arbitraries.longs().between(1, 3000),
                        Combinators.combine(Arbitraries.of(StepLevel.class), Arbitraries.of(true, false))
                                .as(Map::entry),
                        Arbitraries.of(ProposalStatus.class),
                        Arbitraries.of(BODIES).injectNull(0.5),
                        partners,
                        themes().set().ofMaxSize(3),
                        Combinators.combine(ends, days.injectNull(0.3)).as(StepFiguresTest::pair))
                .as((id, what, status, body, provinces, themes, end) -> {
                    int dossier = (int) (id % DOSSIERS.size());
                    ProvinceCode lead = PROVINCES.get(dossier % PROVINCES.size());
                    return new StepRecord(
                            id,
                            DOSSIERS.get(dossier),
                            id % 5 == 0,
                            what.getKey(),
                            status.name(),
                            status,
                            what.getValue(),
                            body,
                            null,
                            lead,
                            withLead(provinces, lead),
                            themes,
                            DAY.minusYears(3),
                            null,
                            end.end(),
                            end.waiting(),
                            1,
                            null,
                            false);
                });
        return records.list().ofMaxSize(120);
    }

    private record EndAndWaiting(StepRecord.@Nullable End end, @Nullable Integer waiting) {}

    private static EndAndWaiting pair(StepRecord.@Nullable End end, @Nullable Integer waiting) {
        return new EndAndWaiting(end, waiting);
    }

    private static Set<ProvinceCode> withLead(Set<ProvinceCode> partners, ProvinceCode lead) {
        return Stream.concat(partners.stream(), Stream.of(lead)).collect(Collectors.toSet());
    }

    private static Arbitrary<ThemeNumber> themes() {
        return Arbitraries.of(new ThemeNumber(1), new ThemeNumber(3), new ThemeNumber(99));
    }

    @Provide
    Arbitrary<FigureFilter> filters() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 400))
                .as((before, length) -> new Period(DAY.minusDays(before + length), DAY.minusDays(before)));
        return Combinators.combine(
                        periods,
                        themes().injectNull(0.6),
                        Arbitraries.of(PROVINCES).injectNull(0.6),
                        Arbitraries.of(BODIES).injectNull(0.8))
                .as(FigureFilter::new);
    }

    @Provide
    Arbitrary<Sightline> sights() {
        return Combinators.combine(
                        Arbitraries.of(PROVINCES).set().ofMaxSize(2),
                        Arbitraries.of(DOSSIERS).set().ofMaxSize(2))
                .as(Sightline::new);
    }
}
