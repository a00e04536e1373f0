package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * The path line for list rows and cards: a dot per stop, small ones for branches. It is one picture with one sentence
 * for screen readers; a list of it must not make people tab through every stop of every row.
 */
public class SmallPathLine extends Span {

    private static final int ROOM_FOR_BRANCHES = 4;

    public SmallPathLine(PathPicture picture) {
        PathWords words = new PathWords(getLocale());
        addClassNames("path", "path-small");
        getElement().setAttribute("role", "img");
        picture.now().ifPresent(now -> getElement()
                .setAttribute(
                        "aria-label",
                        words.stop(
                                now, picture.indexOf(now.id()), picture.stops().size())));
        StringBuilder stops = new StringBuilder();
        for (int index = 0; index < picture.stops().size(); index++) {
            PathStop stop = picture.stops().get(index);
            Element dots = stop(stop, picture.isReached(index), picture.goesOnAfter(index));
            dots.setAttribute(
                    "data-tip", words.stop(stop, index, picture.stops().size()));
            stops.append(dots.getOuterHTML());
        }
        // As one piece: a list of these has a thousand dots, which the browser would be told of one by one.
        getElement().setProperty("innerHTML", stops.toString());
    }

    private static Element stop(PathStop stop, boolean reached, boolean goesOn) {
        Span dots = new Span();
        dots.addClassNames("path-stop", stop.state().className());
        dots.setClassName("is-reached", reached);
        dots.setClassName("goes-on", goesOn);
        if (stop.branches().isEmpty() || stop.branches().size() > ROOM_FOR_BRANCHES) {
            dots.add(PathMarker.of(stop.state()));
        } else {
            dots.addClassName("has-branches");
            stop.branches().forEach(branch -> dots.add(PathMarker.of(branch.state())));
        }
        return dots.getElement();
    }
}
