package nl.ibp.ui.component;

/** The only things that are coloured: four states, plain information, and what no longer asks for attention. */
public enum State {
    ON_ITS_WAY("is-on-its-way", Glyph.ON_ITS_WAY),
    WAITING_FOR_YOU("is-waiting", Glyph.HAND),
    LATE("is-late", Glyph.CLOCK),
    DONE("is-done", Glyph.POSITIVE),
    INFO("is-info", Glyph.INFO),
    QUIET("is-quiet", Glyph.ABSENT);

    private final String className;
    private final Glyph glyph;

    State(String className, Glyph glyph) {
        this.className = className;
        this.glyph = glyph;
    }

    public String className() {
        return className;
    }

    public Glyph glyph() {
        return glyph;
    }
}
