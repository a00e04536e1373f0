package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a version of a process, with which step records tell of its parts.
 *
 * @param name as the model calls it
 * @param shapes what holds others first
 */
public record ProcessMap(ModelVersion model, String name, List<Shape> shapes, List<Line> lines) {

    /** What a shape looks like. */
    public enum Look {
        START,
        END,
        EVENT,
        WORK,
        AUTOMATIC,
        CALL,
        GROUP,
        CHOICE,
        BOTH_WAYS
    }

    /** In the units of the drawing, from its left upper corner. */
    public record Box(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }
    }

    public record Point(double x, double y) {}

    /**
     * @param label where its name stands; null where it stands in it
     * @param stop null where nobody stands: a joint
     * @param calls the process that is drawn apart; null where none is
     */
    public record Shape(
            String element,
            Look look,
            String name,
            Box box,
            @Nullable Box label,
            @Nullable MapStop stop,
            @Nullable String calls) {}

    /** @param label where its name stands; null where it has none */
    public record Line(String name, List<Point> points, @Nullable Box label) {

        public Line {
            points = List.copyOf(points);
        }
    }

    public ProcessMap {
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
    }

    /** Where dossiers stand, in the order in which the model names them. */
    public List<Shape> stops() {
        return shapes.stream().filter(shape -> shape.stop() != null).toList();
    }

    /** Empty where nobody stands there, or there is none. */
    public Optional<MapStop> stop(String element) {
        return shapes.stream()
                .filter(shape -> shape.element().equals(element))
                .map(Shape::stop)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
