package nl.ibp.domain.forecast;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells when decisions are to be expected. Any number of threads may ask. */
public final class Forecaster {

    private static final int RUNS = 2_000;

    private final Simulation simulation;
    private final DayLine line;
    private final Calibration calibration;

    public Forecaster(Experience experience, DayLine line, StepBodies bodies, Calibration calibration) {
        this.simulation = new Simulation(experience, line, bodies, WhatIf.nothing());
        this.line = line;
        this.calibration = calibration;
    }

    /** Of each that differs, on all processors there are. */
    public Map<Situation, Forecast> of(Collection<Situation> situations) {
        return situations.stream().distinct().collect(Collectors.toList()).parallelStream()
                .collect(Collectors.toConcurrentMap(Function.identity(), this::of));
    }

    public Forecast of(Situation situation) {
        if (!situation.isBeforeLastStatesDecision()) {
            return Forecast.nothing(Said.NOTHING_TO_COME);
        }
        if (situation.parked()) {
            return Forecast.nothing(Said.STANDS_STILL);
        }
        Outcome outcome = simulation.run(situation, situation.seed(line.today()), RUNS);
        return new Forecast(
                situation.isBeforeBoardDecision()
                        ? Expected.of(outcome.board(), line, calibration.board())
                        : Expected.nothing(Said.NOTHING_TO_COME),
                Expected.of(outcome.states(), line, calibration.states()));
    }
}
