package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;

/** The round mark of a stop on the line. */
final class PathMarker {

    private PathMarker() {}

    static Span of(PathState state) {
        Span marker = new Span();
        marker.addClassNames("path-marker", state.className());
        marker.getElement().setAttribute("aria-hidden", "true");
        Glyph glyph = state.glyph();
        if (glyph != null) {
            marker.add(glyph.icon());
        }
        return marker;
    }
}
