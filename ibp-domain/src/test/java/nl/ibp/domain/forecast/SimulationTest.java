package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.AAC_RE;
import static nl.ibp.domain.forecast.Past.AAC_VP;
import static nl.ibp.domain.forecast.Past.BAC_VP;
import static nl.ibp.domain.forecast.Past.BOARD;
import static nl.ibp.domain.forecast.Past.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final int RUNS = 20_000;
    private static final BodyId STATES_UTRECHT = new BodyId("ps-utrecht");
    private static final BodyId STATES_DRENTHE = new BodyId("ps-drenthe");

    @Test
    void findsTheQuantilesOfALognormalStep() {
        Past past =
                Past.of().with(20_000, Stop.BOARD, random -> Past.lognormal(random, 40, 0.5), ProposalStatus.STATES);

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD), 1, RUNS).board();

        assertThat(day(board, 0.5)).isCloseTo(40, within(1));
        assertThat(day(board, 0.85)).as("exp(ln 40 + 0.5 · 1.0364)").isCloseTo(67, within(2));
    }

    /** Three steps of gamma(2) make gamma(6): with a mean of 5 days its median is 28.4 and its 85% quantile 42.5. */
    @Test
    void findsTheQuantilesOfASumOfGammaSteps() {
        Past past = Past.of()
                .with(20_000, Stop.INTAKE, SimulationTest::gammaOfTwo, ProposalStatus.ROUTING)
                .with(20_000, Stop.ROUTING, SimulationTest::gammaOfTwo, ProposalStatus.BOARD)
                .with(20_000, Stop.BOARD, SimulationTest::gammaOfTwo, ProposalStatus.STATES);

        Arrivals board =
                past.simulation().run(at(ProposalStatus.INTAKE), 1, RUNS).board();

        assertThat(day(board, 0.5)).isCloseTo(28, within(1));
        assertThat(day(board, 0.85)).isCloseTo(43, within(1));
    }

    private static int gammaOfTwo(Random random) {
        return (int) Math.round(-5 * Math.log(random.nextDouble()) - 5 * Math.log(random.nextDouble()));
    }

    @Test
    void keepsTheTwoHumpsOfAStepApart() {
        Past past = Past.of()
                .with(60, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(40, Stop.BOARD, 100, ProposalStatus.STATES);

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD), 1, RUNS).board();

        assertThat(day(board, 0.58)).isEqualTo(10);
        assertThat(day(board, 0.62)).isEqualTo(100);
    }

    @Test
    void goesRoundAgainAfterAReturnAndFaresThereAsLaterRoundsDid() {
        Past past = Past.of()
                .with(70, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(30, Stop.BOARD, 10, ProposalStatus.REVISION)
                .with(10, Stop.REVISION, 20, ProposalStatus.COLLEGES)
                .with(10, Stop.COLLEGES, 3, ProposalStatus.INTAKE)
                .with(10, Stop.INTAKE, 5, ProposalStatus.BOARD)
                .with(Collections.nCopies(10, laterRound(Stop.BOARD, 4, ProposalStatus.STATES)));

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD), 1, RUNS).board();

        assertThat(day(board, 0.68)).isEqualTo(10);
        assertThat(day(board, 0.72)).isEqualTo(10 + 20 + 3 + 5 + 4);
        assertThat(board.share()).isEqualTo(1);
    }

    private static Visit laterRound(Stop stop, int days, ProposalStatus next) {
        Visit first = Past.visit(stop, Past.BODIES.of(stop), days, next);
        return new Visit(stop, first.body(), first.urgency(), true, first.entered(), first.left(), days, next);
    }

    @Test
    void countsOneThatIsReturnedForeverAsLaterThanAnyDate() {
        Past past = Past.of()
                .with(10, Stop.BOARD, 1, ProposalStatus.REVISION)
                .with(10, Stop.REVISION, 1, ProposalStatus.COLLEGES)
                .with(10, Stop.COLLEGES, 1, ProposalStatus.INTAKE)
                .with(10, Stop.INTAKE, 1, ProposalStatus.BOARD);

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD), 1, RUNS).board();

        assertThat(board.day(0.5)).isEmpty();
        assertThat(board.canBeTold()).isTrue();
    }

    @Test
    void tellsDatesOfThoseThatAreDecidedAndTheShareOfThese() {
        Past past = Past.of()
                .with(30, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(20, Stop.BOARD, 30, ProposalStatus.NOTED)
                .with(50, Stop.BOARD, 1, ProposalStatus.WITHDRAWN)
                .with(10, Stop.STATES, 40, ProposalStatus.CONSOLIDATION);

        Outcome outcome = past.simulation().run(at(ProposalStatus.BOARD), 1, RUNS);

        assertThat(outcome.board().share()).isCloseTo(0.5, within(0.02));
        assertThat(day(outcome.board(), 0.55)).isEqualTo(10);
        assertThat(day(outcome.board(), 0.65)).isEqualTo(30);
        assertThat(outcome.states().share()).isCloseTo(0.3, within(0.02));
        assertThat(day(outcome.states(), 0.85)).isEqualTo(50);
    }

    @Test
    void comesToTheRestOfAStepFromCasesThatLastedAsLong() {
        Past past = Past.of()
                .with(100, Stop.BOARD, 5, ProposalStatus.STATES)
                .with(5, Stop.BOARD, 20, ProposalStatus.STATES);

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD, 12), 1, RUNS).board();

        assertThat(day(board, 0.01)).isEqualTo(8);
        assertThat(day(board, 0.85)).isEqualTo(8);
        assertThat(board.cases()).isEqualTo(105);
    }

    @Test
    void stillTellsADateForOneThatTakesLongerThanAnyDid() {
        Past past = Past.of();
        IntStream.rangeClosed(1, 20).forEach(days -> past.with(1, Stop.BOARD, days, ProposalStatus.STATES));

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD, 60), 1, RUNS).board();

        assertThat(day(board, 0.01))
                .as("the longest fifth lasted 17 to 20, the others up to 16")
                .isEqualTo(1);
        assertThat(day(board, 0.99)).isEqualTo(4);
    }

    @Test
    void decidesAtTheMeetingAfterAsManyAsWereNeeded() {
        List<LocalDate> meetings = Stream.iterate(LocalDate.of(2025, 6, 3), day -> day.plusWeeks(4))
                .limit(20)
                .toList();
        LocalDate held = LocalDate.of(2026, 4, 7);
        Visit decidedAtItsSecond = new Visit(
                Stop.BOARD,
                BOARD,
                Urgency.NORMAL,
                false,
                held.minusWeeks(5),
                held.plusDays(1),
                26,
                ProposalStatus.STATES);
        Past past = Past.of().meeting(Map.of(BOARD, meetings)).with(Collections.nCopies(10, decidedAtItsSecond));

        Arrivals board = past.simulation().run(at(ProposalStatus.BOARD), 1, 100).board();

        assertThat(past.line().date(day(board, 0.85)))
                .as("today is Monday 4 May, meetings are on 5 May and 2 June, and results came a day later")
                .isEqualTo("2026-06-03");
    }

    @Test
    void waitsForTheLastOfAllCommitteesAndStates() {
        Past past = Past.of()
                .with(10, Stop.OFFICIAL_ADVICE, 99, ProposalStatus.BOARD)
                .with(10, Stop.BOARD, 2, ProposalStatus.STATES)
                .withParts(Stop.REVIEWS, AAC_VP, Collections.nCopies(10, 7))
                .withParts(Stop.ADVICE, AAC_VP, Collections.nCopies(10, 1))
                .withParts(Stop.REVIEWS, AAC_RE, Collections.nCopies(10, 3))
                .withParts(Stop.ADVICE, AAC_RE, Collections.nCopies(10, 9))
                .withParts(Stop.STATES_FILE, STATES_UTRECHT, Collections.nCopies(10, 30))
                .withParts(Stop.STATES_FILE, STATES_DRENTHE, Collections.nCopies(10, 20));
        Situation atAdvice = Situation.entering(
                ProposalStatus.OFFICIAL_ADVICE,
                Urgency.NORMAL,
                new Committees(List.of(AAC_VP, AAC_RE), List.of(), List.of())
                        .withNow(List.of(Part.underWay(AAC_VP, Stop.REVIEWS, 0), Part.toCome(AAC_RE, Stop.REVIEWS))),
                List.of(Part.toCome(STATES_UTRECHT, Stop.STATES_FILE), Part.toCome(STATES_DRENTHE, Stop.STATES_FILE)));

        Outcome outcome = past.simulation().run(atAdvice, 1, 100);

        assertThat(day(outcome.board(), 0.85)).isEqualTo(12 + 2);
        assertThat(day(outcome.states(), 0.85)).isEqualTo(12 + 2 + 30);
    }

    @Test
    void leavesOutCommitteesThatAreDoneAndCountsWhatIsBehindTheOthers() {
        Past past = Past.of()
                .with(10, Stop.OFFICIAL_ADVICE, 99, ProposalStatus.BOARD)
                .with(10, Stop.BOARD, 2, ProposalStatus.STATES)
                .withParts(Stop.REVIEWS, AAC_VP, Collections.nCopies(10, 7))
                .withParts(Stop.ADVICE, AAC_VP, Collections.nCopies(10, 9));
        Committees committees = new Committees(List.of(AAC_VP, AAC_RE), List.of(), List.of());
        Situation lastAdvice = Situation.entering(
                ProposalStatus.OFFICIAL_ADVICE,
                Urgency.NORMAL,
                committees.withNow(List.of(Part.underWay(AAC_VP, Stop.ADVICE, 4))),
                null);
        Situation allIn = Situation.entering(ProposalStatus.OFFICIAL_ADVICE, Urgency.NORMAL, committees, null);

        assertThat(day(past.simulation().run(lastAdvice, 1, 100).board(), 0.85)).isEqualTo(5 + 2);
        assertThat(day(past.simulation().run(allIn, 1, 100).board(), 0.85)).isEqualTo(2);
    }

    /** Against the exact distribution: sums within a committee, products over committees. */
    @Property(tries = 50)
    void agreesWithANaiveComputationOfTheLastOfTwoCommittees(
            @ForAll @Size(min = 10, max = 30) List<@IntRange(max = 40) Integer> reviews,
            @ForAll @Size(min = 10, max = 30) List<@IntRange(max = 20) Integer> advice,
            @ForAll @Size(min = 10, max = 30) List<@IntRange(max = 60) Integer> otherReviews,
            @ForAll @IntRange(min = 1, max = 1000) int seed) {
        Past past = Past.of()
                .with(10, Stop.INTAKE, 0, ProposalStatus.OFFICIAL_ADVICE)
                .with(10, Stop.OFFICIAL_ADVICE, 99, ProposalStatus.BOARD)
                .with(10, Stop.BOARD, 0, ProposalStatus.STATES)
                .withParts(Stop.REVIEWS, AAC_VP, reviews)
                .withParts(Stop.ADVICE, AAC_VP, advice)
                .withParts(Stop.REVIEWS, AAC_RE, otherReviews)
                .withParts(Stop.ADVICE, AAC_RE, advice);
        Situation intake = Situation.entering(
                ProposalStatus.INTAKE,
                Urgency.NORMAL,
                new Committees(List.of(AAC_VP, AAC_RE), List.of(), List.of()),
                null);

        Arrivals board = past.simulation().run(intake, seed, RUNS).board();

        for (int day = 0; day <= 80; day++) {
            assertThat(board.levelBefore(day + 1))
                    .as("by day %d", day)
                    .isCloseTo(
                            shareOfSumsUpTo(day, reviews, advice) * shareOfSumsUpTo(day, otherReviews, advice),
                            within(0.02));
        }
    }

    private static double shareOfSumsUpTo(int day, List<Integer> first, List<Integer> then) {
        long sums = first.stream()
                .mapToLong(
                        one -> then.stream().filter(other -> one + other <= day).count())
                .sum();
        return (double) sums / first.size() / then.size();
    }

    @Test
    void goesAlongItsOwnRouteWhereOthersWentAnother() {
        Past past = Past.of()
                .with(10, Stop.INTAKE, 5, ProposalStatus.OFFICIAL_ADVICE)
                .with(10, Stop.BOARD, 2, ProposalStatus.STATES)
                .with(10, Stop.ADMINISTRATIVE_ADVICE, 99, ProposalStatus.BOARD)
                .withParts(Stop.REVIEWS, BAC_VP, Collections.nCopies(10, 6))
                .withParts(Stop.ADVICE, BAC_VP, Collections.nCopies(10, 1));
        Situation straight = Situation.entering(
                ProposalStatus.INTAKE, Urgency.NORMAL, new Committees(List.of(), List.of(), List.of()), null);
        Situation overDeputies = Situation.entering(
                ProposalStatus.INTAKE, Urgency.NORMAL, new Committees(List.of(), List.of(BAC_VP), List.of()), null);

        assertThat(day(past.simulation().run(straight, 1, 100).board(), 0.85)).isEqualTo(5 + 2);
        assertThat(day(past.simulation().run(overDeputies, 1, 100).board(), 0.85))
                .isEqualTo(5 + 7 + 2);
    }

    @Test
    void countsTheStepAsAWholeWhereNobodyKnowsTheRoute() {
        Past past = Past.of()
                .with(10, Stop.INTAKE, 5, ProposalStatus.OFFICIAL_ADVICE)
                .with(10, Stop.OFFICIAL_ADVICE, 30, ProposalStatus.BOARD)
                .with(10, Stop.BOARD, 2, ProposalStatus.STATES);

        assertThat(day(past.simulation().run(at(ProposalStatus.INTAKE), 1, 100).board(), 0.85))
                .isEqualTo(37);
    }

    @Test
    void isNotSilencedByAStepFewComeToButCountsTheseAsLate() {
        Past past = Past.of()
                .with(97, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(3, Stop.BOARD, 10, ProposalStatus.REVISION)
                .with(9, Stop.REVISION, 1, ProposalStatus.COLLEGES);

        Arrivals board =
                past.simulation().run(at(ProposalStatus.BOARD), 1, RUNS).board();

        assertThat(board.canBeTold()).isTrue();
        assertThat(day(board, 0.95)).isEqualTo(10);
        assertThat(board.day(0.99)).isEmpty();
    }

    @Test
    void tellsHowLongRunsAreAtEachStep() {
        Past past = Past.of()
                .with(10, Stop.INTAKE, 5, ProposalStatus.BOARD)
                .with(10, Stop.BOARD, 10, ProposalStatus.STATES)
                .with(10, Stop.BOARD, 20, ProposalStatus.STATES);

        Outcome outcome = past.simulation().run(at(ProposalStatus.INTAKE, 3), 1, RUNS);

        assertThat(outcome.meanDaysAt(Stop.INTAKE)).isEqualTo(2);
        assertThat(outcome.meanDaysAt(Stop.BOARD)).isCloseTo(15, within(0.2));
        assertThat(outcome.meanDaysAt(Stop.REVISION)).isZero();
    }

    @Property(tries = 50)
    void saysTheSameForTheSameSeed(@ForAll long seed, @ForAll @Size(min = 10) List<@IntRange(max = 90) Integer> days) {
        Past past = Past.of();
        days.forEach(each -> past.with(1, Stop.BOARD, each, ProposalStatus.STATES));

        Outcome once = past.simulation().run(at(ProposalStatus.BOARD), seed, 500);
        Outcome again = past.simulation().run(at(ProposalStatus.BOARD), seed, 500);

        for (int day = 0; day <= 91; day++) {
            assertThat(once.board().levelBefore(day)).isEqualTo(again.board().levelBefore(day));
        }
    }

    private static int day(Arrivals arrivals, double level) {
        return arrivals.day(level).orElseThrow();
    }
}
