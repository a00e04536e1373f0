package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often dates held: each past dossier is forecast as on the day it was submitted, from the cases that were over by
 * then and the meetings that may have been planned by then.
 */
public final class BackTest {

    private final Cases cases;
    private final DayLine line;
    private final StepBodies bodies;
    private final int runs;

    /**
     * @param line from before the first visit on
     * @param runs for each dossier; 1,000 are enough
     */
    public BackTest(Cases cases, DayLine line, StepBodies bodies, int runs) {
        this.cases = cases;
        this.line = line;
        this.bodies = bodies;
        this.runs = runs;
    }

    /** What came out, for each of the two decisions. */
    public record Result(Levels board, Levels states) {}

    /**
     * @param dossiers all there are, in any order
     * @param latest how many to test of each decision: those decided last. Among those submitted last the slow ones would be
     *     missing, since they are not decided yet
     */
    public Result of(Collection<PastDossier> dossiers, int latest) {
        Tested board = new Tested(since(dossiers, PastDossier::boardDecided, latest));
        Tested states = new Tested(since(dossiers, PastDossier::statesDecided, latest));
        for (PastDossier dossier : dossiers) {
            if (board.tests(dossier.boardDecided()) || states.tests(dossier.statesDecided())) {
                DayLine then = line.asOf(dossier.submitted());
                Outcome outcome = outcome(dossier, then);
                board.add(outcome.board(), dossier.boardDecided(), then);
                states.add(outcome.states(), dossier.statesDecided(), then);
            }
        }
        return new Result(board.levels(), states.levels());
    }

    private static LocalDate since(
            Collection<PastDossier> dossiers, Function<PastDossier, Optional<LocalDate>> decided, int latest) {
        return dossiers.stream()
                .flatMap(dossier -> decided.apply(dossier).stream())
                .sorted(Comparator.reverseOrder())
                .limit(latest)
                .reduce((later, earlier) -> earlier)
                .orElse(LocalDate.MAX);
    }

    private Outcome outcome(PastDossier dossier, DayLine then) {
        return new Simulation(cases.knownOn(dossier.submitted()), then, bodies, WhatIf.nothing())
                .run(dossier.then(), dossier.then().seed(dossier.submitted()), runs);
    }

    private static final class Tested {
        private final List<Tried> tried = new ArrayList<>();
        private final LocalDate since;
        private int silent;

        Tested(LocalDate since) {
            this.since = since;
        }

        boolean tests(Optional<LocalDate> decided) {
            return decided.isPresent() && !decided.get().isBefore(since);
        }

        void add(Arrivals forecast, Optional<LocalDate> decided, DayLine line) {
            if (!tests(decided)) {
                return;
            }
            if (forecast.canBeTold()) {
                double reached = forecast.levelBefore(line.indexOf(decided.get()));
                tried.add(new Tried(line.today(), decided.get(), reached));
            } else {
                silent++;
            }
        }

        Levels levels() {
            return new Levels(
                    tried.stream().sorted(Comparator.comparing(Tried::decided)).toList(), silent);
        }
    }
}
