package nl.ibp.workflow.monitoring;

/**
 * How long something took, in working days.
 *
 * @param cases what it rests on; without any, the other figures are 0 and mean nothing
 * @param median half of them took as long or shorter
 * @param ninetieth nine of ten took as long or shorter
 */
public record Durations(int cases, double median, double ninetieth) {

    public static Durations none() {
        return new Durations(0, 0, 0);
    }

    public boolean isEmpty() {
        return cases == 0;
    }
}
