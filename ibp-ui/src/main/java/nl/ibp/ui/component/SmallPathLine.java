package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;

/**
 * The path line for list rows and cards: a dot per stop, small ones for branches. It is one picture with one sentence
 * for screen readers; a list of it must not make people tab through every stop of every row. What holds a list of them
 * is to be sent as {@link OnePiece}.
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
        for (int index = 0; index < picture.stops().size(); index++) {
            PathStop stop = picture.stops().get(index);
            Span dots = stop(stop, picture.isReached(index), picture.goesOnAfter(index));
            dots.getElement()
                    .setAttribute(
                            "data-tip", words.stop(stop, index, picture.stops().size()));
            add(dots);
        }
    }

    private static Span stop(PathStop stop, boolean reached, boolean goesOn) {
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
        return dots;
    }
}
