package nl.ibp.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ibp.ui.chart.Drawing;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.chart.Shade;
import nl.ibp.workflow.monitoring.MapFigure;
import nl.ibp.workflow.monitoring.ProcessFigures;
import nl.ibp.workflow.monitoring.ProcessMap;
import nl.ibp.workflow.monitoring.ProcessMap.Box;
import nl.ibp.workflow.monitoring.ProcessMap.Line;
import nl.ibp.workflow.monitoring.ProcessMap.Look;
import nl.ibp.workflow.monitoring.ProcessMap.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A process as its model draws it, each stop in the tint of its figure, with the figure in it and how many stand there
 * at its corner. Drawn here and not by the library of the dossier's diagram: its labels are no parts of a picture that
 * every program can show, and its shapes are no links.
 */
class ProcessDrawing implements Drawing {

    private static final double EDGE = 12;
    private static final double MARKER = 14;
    private static final double WIDER = 8;

    private final ProcessFigures figures;
    private final MapColour colour;
    private final StopWords words;
    private final Function<String, String> dossiersAt;
    private final Function<String, String> drawingOf;
    private final double most;

    /**
     * @param dossiersAt address of the dossiers at an element
     * @param drawingOf address of the drawing of a process that is called
     */
    ProcessDrawing(
            ProcessFigures figures,
            MapColour colour,
            StopWords words,
            Function<String, String> dossiersAt,
            Function<String, String> drawingOf) {
        this.figures = figures;
        this.colour = colour;
        this.words = words;
        this.dossiersAt = dossiersAt;
        this.drawingOf = drawingOf;
        most = figures.figures().stream().mapToDouble(colour::of).max().orElse(0);
    }

    @Override
    public List<LegendItem> legend() {
        List<LegendItem> items = new ArrayList<>();
        Shade[] tints = {Shade.FIRST, Shade.SECOND, Shade.THIRD, Shade.FOURTH, Shade.FIFTH};
        for (int tint = 0; most > 0 && tint < tints.length; tint++) {
            String until = words.figure(colour, most * (tint + 1) / tints.length);
            items.add(new LegendItem(tints[tint], words.text("processes.legend", until)));
        }
        return items;
    }

    @Override
    public String svg(String label) {
        MapSvg svg = new MapSvg();
        ProcessMap map = figures.map();
        map.lines().forEach(line -> draw(svg, line));
        map.shapes().forEach(shape -> draw(svg, shape));
        return svg.drawing(label, sheet(map));
    }

    /** What holds all of it, words too. */
    private static Box sheet(ProcessMap map) {
        List<Box> all = Stream.concat(
                        map.shapes().stream().flatMap(shape -> Stream.of(shape.box(), shape.label())),
                        map.lines().stream().map(Line::label))
                .filter(Objects::nonNull)
                .map(ProcessDrawing::roomy)
                .toList();
        double left = all.stream().mapToDouble(Box::x).min().orElse(0) - EDGE;
        double top = all.stream().mapToDouble(Box::y).min().orElse(0) - EDGE;
        double right = all.stream().mapToDouble(Box::right).max().orElse(0) + EDGE;
        double bottom = all.stream().mapToDouble(Box::bottom).max().orElse(0) + EDGE;
        return new Box(left, top, right - left, bottom - top);
    }

    // Our letters are broader than those of the program the models are drawn with.
    private static Box roomy(Box label) {
        return new Box(label.x() - WIDER, label.y(), label.width() + 2 * WIDER, label.height());
    }

    private static void draw(MapSvg svg, Line line) {
        svg.line(line.points(), "map-line").arrow(line.points(), "map-arrow");
        label(svg, line.name(), line.label());
    }

    private static void label(MapSvg svg, String name, @Nullable Box label) {
        if (label != null && !name.isEmpty()) {
            svg.words(roomy(label), label.y() + 10, "map-note", name);
        }
    }

    private void draw(MapSvg svg, Shape shape) {
        Box box = shape.box();
        switch (shape.look()) {
            case START -> svg.circle(box, 0, "map-shape");
            case END -> svg.circle(box, 1, "map-shape map-strong");
            case EVENT -> svg.circle(box, 0, "map-shape").circle(box, 4, "map-shape");
            case CHOICE -> svg.diamond(box, "map-shape").cross(box, 7, true, "map-sign");
            case BOTH_WAYS -> svg.diamond(box, "map-shape").cross(box, 11, false, "map-sign");
            case GROUP -> svg.box(box, 8, "map-group");
            case WORK, AUTOMATIC, CALL -> drawActivity(svg, shape);
        }
        if (shape.look() == Look.GROUP) {
            svg.words(new Box(box.x(), box.y(), box.width(), 20), box.y() + 16, "map-note", shape.name());
        } else {
            label(svg, shape.name(), shape.label());
        }
    }

    private void drawActivity(MapSvg svg, Shape shape) {
        figures.of(shape.element()).ifPresentOrElse(figure -> drawStop(svg, shape, figure), () -> svg.box(
                        shape.box(), 8, "map-shape map-joint")
                .words(inner(shape.box()), shape.box().y() + 30, "map-name", shape.name()));
    }

    private void drawStop(MapSvg svg, Shape shape, MapFigure figure) {
        Box box = shape.box();
        String tint = Shade.of(colour.of(figure), most).map(Shade::className).orElse("");
        String strong = shape.look() == Look.CALL ? " map-strong" : "";
        double bottom = box.bottom() - (shape.calls() == null ? 9 : 9 + MARKER);
        MapSvg stop = new MapSvg()
                .box(box, 8, ("map-stop " + tint + strong).strip())
                .words(inner(box), box.y() + 17, "map-name", words.name(figure))
                .text(
                        MapSvg.middle(box),
                        bottom,
                        "middle",
                        "map-figure",
                        words.figure(colour, figure),
                        box.width() - 8);
        if (figure.now() > 0) {
            drawCount(stop, box, figure);
        }
        svg.link(dossiersAt.apply(shape.element()), words.aloud(colour, figure), stop);
        if (shape.calls() != null) {
            drawCalled(svg, box, shape.calls());
        }
    }

    private void drawCount(MapSvg stop, Box box, MapFigure figure) {
        String count = words.text("processes.count", figure.now());
        double width = Math.max(24, 14 + 8 * count.length());
        Box pill = new Box(box.right() - width + 10, box.y() - 12, width, 22);
        stop.box(pill, 11, "map-pill").text(MapSvg.middle(pill), pill.y() + 15.5, "middle", "map-count", count, width);
    }

    private void drawCalled(MapSvg svg, Box box, String process) {
        Box marker = new Box(MapSvg.middle(box) - MARKER / 2, box.bottom() - MARKER - 3, MARKER, MARKER);
        Box target = new Box(marker.x() - 5, marker.y() - 5, MARKER + 10, MARKER + 8);
        svg.link(
                drawingOf.apply(process),
                words.text("processes.open", words.text("processes.process." + process)),
                new MapSvg()
                        .box(target, 0, "map-target")
                        .box(marker, 2, "map-shape")
                        .cross(marker, 4, false, "map-sign"));
    }

    private static Box inner(Box box) {
        return new Box(box.x() + 4, box.y(), box.width() - 8, box.height());
    }
}
