package nl.ibp.workflow.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one stop of a process.
 *
 * @param name as the model calls it
 * @param now how many dossiers stand there
 * @param late how many of these wait for work that is past its term
 * @param past how it went before; null where that would tell of another province
 */
public record MapFigure(String element, String name, int now, int late, @Nullable Past past) {

    /**
     * How it went with what left in a period.
     *
     * @param waiting until somebody began with the work there
     * @param working from then on
     * @param again how often it was not the first time
     * @param returned how often the proposal was sent back from there
     */
    public record Past(Durations days, Durations waiting, Durations working, int again, int returned) {}
}
