package nl.ibp.domain.forecast;

import java.util.SplittableRandom;
import nl.ibp.domain.proposal.ProposalStatus;

/**
 * Lets a dossier go its way many times: at each stop it fares as some comparable case did, drawn by chance, so that what
 * was returned then goes round again and what was withdrawn ends. Two simulations with the same seed draw the same
 * cases, so that what differs between them comes from what if alone. Any number of threads may use one.
 */
public final class Simulation {

    /** More returns than any dossier is known to have had (our own design). */
    private static final int MOST_RETURNS = 4;

    /** Colleges can be asked again without end. */
    private static final int MOST_STEPS = 60;

    private final Draws draws;

    public Simulation(Experience experience, DayLine line, StepBodies bodies, WhatIf whatIf) {
        this.draws =
                new Draws(experience, line.withMoreMeetings(bodies.board(), whatIf.extraMeetings()), bodies, whatIf);
    }

    /**
     * @param situation on the day that is 0 on the line; not parked
     * @param runs 1 and up; with 2,000 the 85% date is sure to about a working day
     */
    public Outcome run(Situation situation, long seed, int runs) {
        Itinerary way = new Itinerary(situation, draws);
        Tally tally = new Tally();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < runs; i++) {
            tally.begin(!situation.isBeforeBoardDecision());
            walk(situation, way, random, tally);
        }
        return tally.outcome(way, runs);
    }

    /** One run. What it draws depends on where it goes, never on how long it takes. */
    private static void walk(Situation situation, Itinerary way, SplittableRandom random, Tally tally) {
        ProposalStatus at = situation.at();
        boolean laterRound = situation.laterRound();
        Step step = way.present();
        int day = 0;
        int returns = 0;
        for (int steps = 0; steps < MOST_STEPS && returns <= MOST_RETURNS; steps++) {
            if (step == null) {
                tally.comesToUnknown();
                return;
            }
            int drawn = step.draw(random);
            int leaves = step.leaves(day, drawn, random);
            tally.spends(step.stop(), leaves - day);
            day = leaves;
            if (at == ProposalStatus.STATES) {
                tally.statesDecide(day);
                return;
            }
            ProposalStatus next = way.after(at, PastCase.next(drawn));
            if (at == ProposalStatus.BOARD && isDecision(next)) {
                tally.boardDecides(day);
            }
            if (next.isFinal()) {
                tally.ends();
                return;
            }
            if (next == ProposalStatus.REVISION) {
                laterRound = true;
                returns++;
            }
            at = next;
            step = way.toCome(at, laterRound);
        }
        tally.goesRoundTooOften();
    }

    private static boolean isDecision(ProposalStatus next) {
        return next == ProposalStatus.STATES || next == ProposalStatus.REJECTED || next == ProposalStatus.NOTED;
    }
}
