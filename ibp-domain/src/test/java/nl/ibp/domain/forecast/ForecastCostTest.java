package nl.ibp.domain.forecast;

import static nl.ibp.domain.forecast.Past.BODIES;
import static nl.ibp.domain.forecast.Past.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import org.junit.jupiter.api.Test;

/**
 * Prints what forecasts cost; asserts only that it is nowhere near what would make somebody wait. Tests run with the quick
 * compiler alone, which makes a run three to five times as slow as in production.
 */
class ForecastCostTest {

    /** Promised for all open dossiers of 100,000 (issue 5): 5 seconds on two processors. */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    private static final int SITUATIONS = 2_000;

    private final GeneratedDossiers dossiers = new GeneratedDossiers(20_000, 1, GeneratedDossiers.LOGNORMAL, 0.3, null);

    @Test
    void tellsOfThousandsOfSituationsInNoTimeToWaitFor() {
        DayLine line = measured("line of days", 1, dossiers::line);
        List<Visit> visits = dossiers.visits();
        Cases cases = measured("visits put in order", visits.size(), () -> Cases.of(visits.stream(), line));
        Experience experience = cases.knownOn(TODAY);
        List<Situation> situations = situations();
        Simulation simulation = new Simulation(experience, line, BODIES, WhatIf.nothing());
        Forecaster forecaster = new Forecaster(experience, line, BODIES, Calibration.raw());
        measured("warming up", 1, () -> forecaster.of(situations.subList(0, 200)));

        measured("runs of one thread, 1,000 for each situation", SITUATIONS * 1_000, () -> {
            situations.forEach(situation -> simulation.run(situation, situation.seed(TODAY), 1_000));
            return true;
        });
        long begun = System.nanoTime();
        Map<Situation, Forecast> forecasts =
                measured("forecasts of 2,000 runs on all processors", SITUATIONS, () -> forecaster.of(situations));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        List<PastDossier> decided = dossiers.decided();
        measured("back-test of dossiers", 500, () -> new BackTest(cases, line, BODIES, 1_000).of(decided, 500));

        assertThat(forecasts).hasSize(SITUATIONS).allSatisfy((situation, forecast) -> assertThat(
                        forecast.states().said())
                .isEqualTo(Said.DATES));
        assertThat(taken).isLessThan(PROMISED.multipliedBy(4));
    }

    /** At every step, from the day it is entered on: what differs among open dossiers. */
    private static List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        List<ProposalStatus> steps = List.of(
                ProposalStatus.INTAKE,
                ProposalStatus.OFFICIAL_ADVICE,
                ProposalStatus.ADMINISTRATIVE_ADVICE,
                ProposalStatus.BOARD,
                ProposalStatus.STATES);
        IntStream.range(0, SITUATIONS)
                .forEach(i -> all.add(situation(steps.get(i % steps.size()), i / 10 % 40, i % 2 == 0, i / 400)));
        return all;
    }

    private static Situation situation(ProposalStatus at, int spent, boolean laterRound, int more) {
        List<Part> now = GeneratedDossiers.ROUTE.askedAt(at).stream()
                .map(body -> Part.underWay(body, Stop.REVIEWS, spent + more))
                .toList();
        List<Part> states = GeneratedDossiers.STATES.stream()
                .map(body -> at == ProposalStatus.STATES
                        ? Part.underWay(body, Stop.STATES_FILE, spent + more)
                        : Part.toCome(body, Stop.STATES_FILE))
                .toList();
        return new Situation(
                at, spent + 40 * more, Urgency.NORMAL, laterRound, GeneratedDossiers.ROUTE.withNow(now), states, false);
    }

    private static <T> T measured(String what, long times, Supplier<T> done) {
        long begun = System.nanoTime();
        T result = done.get();
        long taken = System.nanoTime() - begun;
        System.out.printf("COST %s: %d ms, %d times, %d ns each%n", what, taken / 1_000_000, times, taken / times);
        return result;
    }
}
