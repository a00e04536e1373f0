package nl.ibp.ui.component;

/** Marks what stands still, with a word of why. */
public class StandingStill extends Badge {

    public StandingStill(String word) {
        super(State.QUIET, Glyph.PAUSE, word);
    }
}
