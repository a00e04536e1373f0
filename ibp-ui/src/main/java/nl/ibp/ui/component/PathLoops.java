package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The arcs of the ways back, each on a level of its own height so that none lies over another. */
final class PathLoops {

    private record Loop(PathReturn back, int from, int to, int level) {}

    private final PathPicture picture;
    private final List<Loop> loops = new ArrayList<>();

    PathLoops(PathPicture picture) {
        this.picture = picture;
        picture.returns().stream()
                .sorted(Comparator.comparingInt(this::span))
                .forEach(back -> loops.add(
                        new Loop(back, picture.indexOf(back.from()), picture.indexOf(back.to()), loops.size())));
    }

    private int span(PathReturn back) {
        return picture.indexOf(back.from()) - picture.indexOf(back.to());
    }

    int levels() {
        return loops.size();
    }

    Stream<Span> from(int stop) {
        return loops.stream().filter(loop -> loop.from() == stop).map(this::arc);
    }

    private Span arc(Loop loop) {
        PathReturn back = loop.back();
        String target = picture.stops().get(loop.to()).label();
        Span count = new Span(Glyph.LOOP.icon(), new Span(back.count() + "×"));
        count.addClassName("path-loop-count");
        count.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(I18NProvider.translate("path.return", back.count(), target));
        words.addClassName("path-loop-words");
        Span arc = new Span(count, words);
        arc.addClassName("path-loop");
        arc.getStyle().set("--span", String.format(Locale.ROOT, "%.4f", picture.spanOf(back)));
        arc.getStyle().set("--level", String.valueOf(loop.level()));
        return arc;
    }
}
