package nl.ibp.ui.layout;

import nl.ibp.ui.component.Glyph;

/** The places of the product, in the order of the navigation. */
public enum Place {
    WORK("nav.work", Glyph.INBOX),
    PROPOSALS("nav.proposals", Glyph.PROPOSALS),
    PROGRAMME("nav.programme", Glyph.PROGRAMME),
    MAP("nav.map", Glyph.MAP),
    MEETINGS("nav.meetings", Glyph.CALENDAR),
    PROGRESS("nav.progress", Glyph.PROGRESS),
    ADMINISTRATION("nav.administration", Glyph.SETTINGS);

    private final String textKey;
    private final Glyph glyph;

    Place(String textKey, Glyph glyph) {
        this.textKey = textKey;
        this.glyph = glyph;
    }

    public String textKey() {
        return textKey;
    }

    Glyph glyph() {
        return glyph;
    }
}
