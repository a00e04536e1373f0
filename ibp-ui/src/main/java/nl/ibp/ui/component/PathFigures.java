package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The path line for managers: how many proposals are at each stop, how many of them late, each a link to them. */
public class PathFigures extends Div {

    public PathFigures(List<PathFigure> figures) {
        addClassName("path-frame");
        OrderedList line = new OrderedList();
        line.addClassNames("path", "path-figures");
        line.getElement().setAttribute("role", "list");
        figures.forEach(figure -> line.add(new ListItem(link(figure))));
        add(line);
    }

    private Anchor link(PathFigure figure) {
        Span count = text("path-figure-count", String.valueOf(figure.count()));
        Anchor link = new Anchor(
                figure.href(),
                text("path-label", figure.label()),
                PathMarker.of(figure.count() == 0 ? PathState.AHEAD : PathState.DONE),
                count);
        link.addClassName("path-figure");
        link.setClassName("is-empty", figure.count() == 0);
        link.setAriaLabel(getTranslation("path.figure", figure.label(), figure.count(), figure.late()));
        if (figure.late() > 0) {
            link.add(new Badge(State.LATE, getTranslation("path.figure.late", figure.late())));
        }
        return link;
    }

    private static Span text(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
