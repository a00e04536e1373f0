package nl.ibp.ui.component;

/**
 * A way back that was taken, once or more often.
 *
 * @param from the stop that sent the proposal back
 * @param to the earlier stop it went back to
 */
public record PathReturn(String from, String to, int count) {

    public PathReturn {
        if (count < 1) {
            throw new IllegalArgumentException("A return happened at least once, not " + count + " times");
        }
    }
}
