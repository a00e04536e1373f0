package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The product's own picture, large, for the head of a dossier: the path of a proposal as a line with stops. Parallel
 * parts branch off, ways back are arcs with their number. The same stands in a table beneath it. {@code path-line.css}
 * draws it; where there is no room it becomes a line from top to bottom.
 */
public class PathLine extends Div {

    /** More branches than these are drawn close together, with their particulars in the tip. */
    private static final int ROOMY_BRANCHES = 4;

    private final PathPicture picture;
    private final PathWords words = new PathWords(getLocale());

    public PathLine(PathPicture picture) {
        this.picture = picture;
        addClassName("path-frame");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("path.label"));
        add(line(), new PathTable(picture));
    }

    private OrderedList line() {
        OrderedList line = new OrderedList();
        line.addClassNames("path", "path-large");
        line.getElement().setAttribute("role", "list");
        PathLoops loops = new PathLoops(picture);
        line.getStyle().set("--levels", String.valueOf(loops.levels()));
        line.getStyle().set("--columns", columns());
        for (int index = 0; index < picture.stops().size(); index++) {
            ListItem stop = stop(index);
            loops.from(index).forEach(stop::add);
            line.add(stop);
        }
        return line;
    }

    private String columns() {
        return IntStream.range(0, picture.stops().size())
                .mapToObj(index -> "minmax(0," + picture.widthOf(index) + "fr)")
                .collect(Collectors.joining(" "));
    }

    private ListItem stop(int index) {
        PathStop stop = picture.stops().get(index);
        ListItem item = new ListItem();
        item.addClassNames("path-stop", stop.state().className());
        item.setClassName("is-reached", picture.isReached(index));
        item.setClassName("goes-on", picture.goesOnAfter(index));
        item.setClassName("has-branches", !stop.branches().isEmpty());
        item.add(body(stop, index));
        if (!stop.branches().isEmpty()) {
            item.add(branches(stop, picture.goesOnAfter(index)));
        }
        return item;
    }

    private Div body(PathStop stop, int index) {
        Div body = focusable(words.stop(stop, index, picture.stops().size()));
        body.addClassName("path-body");
        body.getElement()
                .setAttribute("tabindex", picture.now().filter(stop::equals).isPresent() ? "0" : "-1");
        body.add(text("path-label", stop.label()));
        if (stop.branches().isEmpty()) {
            body.add(PathMarker.of(stop.state()), notes(stop.state(), stop.notes()));
        }
        return body;
    }

    private UnorderedList branches(PathStop stop, boolean goesOn) {
        UnorderedList list = new UnorderedList();
        list.addClassName("path-branches");
        list.setClassName("is-many", stop.branches().size() > ROOMY_BRANCHES);
        list.getElement().setAttribute("role", "list");
        for (int index = 0; index < stop.branches().size(); index++) {
            boolean othersGoOn =
                    stop.branches().stream().skip(index + 1L).anyMatch(later -> later.state() != PathState.REFUSED);
            list.add(branch(stop, stop.branches().get(index), goesOn, othersGoOn));
        }
        return list;
    }

    private ListItem branch(PathStop stop, PathBranch branch, boolean goesOn, boolean othersGoOn) {
        ListItem item = new ListItem();
        item.addClassNames("path-branch", branch.state().className());
        item.setClassName("is-reached", branch.state().isReached());
        item.setClassName("goes-on", goesOn || branch.state().isPassed());
        item.setClassName("others-go-on", othersGoOn);
        item.setClassName("stop-goes-on", goesOn);
        Div body = focusable(words.branch(stop, branch));
        body.addClassName("path-branch-body");
        if (stop.branches().size() > ROOMY_BRANCHES) {
            body.getElement().setAttribute("data-tip", words.branch(stop, branch));
        }
        body.getElement().setAttribute("tabindex", "-1");
        body.add(
                PathMarker.of(branch.state()),
                text("path-branch-label", branch.label()),
                notes(branch.state(), branch.notes()));
        item.add(rail("path-rail-in"), rail("path-rail-out"), body);
        return item;
    }

    private static Div focusable(String words) {
        Div body = new Div();
        body.getElement().setAttribute("data-stop", true);
        body.getElement().setAttribute("role", "group");
        body.getElement().setAttribute("aria-label", words);
        return body;
    }

    private Div notes(PathState state, List<String> lines) {
        Div notes = new Div();
        notes.addClassName("path-notes");
        boolean obvious = state == PathState.DONE || state == PathState.AHEAD;
        notes.add(text(obvious ? "sr-only" : "path-state", getTranslation(state.textKey())));
        lines.forEach(line -> notes.add(text("path-note", line)));
        return notes;
    }

    private static Span rail(String className) {
        Span rail = text(className, "");
        rail.getElement().setAttribute("aria-hidden", "true");
        return rail;
    }

    private static Span text(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
