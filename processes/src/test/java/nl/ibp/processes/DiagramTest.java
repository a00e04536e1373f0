package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models are shown to people: what would make a picture hard to read fails here. */
class DiagramTest {

    private static final double WIDTH = 1700;
    private static final double HEIGHT = 700;

    static Stream<Path> bpmn() {
        return ModelFiles.bpmn();
    }

    /** The diagram on the dossier's page hides shapes and lines that have no id of their own. */
    @ParameterizedTest
    @MethodSource("bpmn")
    void givesEveryShapeAndLineAnId(Path file) {
        var model = ModelFiles.read(file);

        assertThat(model.getModelElementsByType(BpmnShape.class)).allSatisfy(shape -> {
            assertThat(shape.getAttributeValue("id")).isNotBlank();
            assertThat(shape.getBpmnElement().getId()).isNotBlank();
        });
        assertThat(model.getModelElementsByType(BpmnEdge.class))
                .allSatisfy(edge -> assertThat(edge.getAttributeValue("id")).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void drawsEveryStepAndEveryFlow(Path file) {
        var model = ModelFiles.read(file);

        assertThat(model.getModelElementsByType(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getDiagramElement()).isNotNull());
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void fitsOnOneScreen(Path file) {
        var picture = ModelFiles.read(file).getModelElementsByType(Bounds.class).stream()
                .map(DiagramTest::rectangle)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();

        assertThat(picture.getWidth()).isLessThanOrEqualTo(WIDTH);
        assertThat(picture.getHeight()).isLessThanOrEqualTo(HEIGHT);
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsShapesApart(Path file) {
        var boxes = new LinkedHashMap<String, Rectangle2D>();
        shapes(file).forEach((id, shape) -> boxes.put(id, shape.getBounds2D()));
        var overlaps = new ArrayList<String>();
        boxes.forEach((one, bounds) -> boxes.forEach((other, otherBounds) -> {
            if (!one.equals(other) && bounds.intersects(otherBounds) && !attached(file, one, other)) {
                overlaps.add(one + " overlaps " + other);
            }
        }));

        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsLabelsClearOfShapesAndOfEachOther(Path file) {
        assertThat(overlaps(labels(file), shapes(file))).isEmpty();
        assertThat(overlaps(labels(file), labels(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsLinesClearOfLabels(Path file) {
        var struck = new ArrayList<String>();
        lines(file).forEach(line -> labels(file).forEach((label, bounds) -> {
            if (line.segments().stream().anyMatch(segment -> segment.intersects(bounds))) {
                struck.add(line.flow() + " runs through the label of " + label);
            }
        }));

        assertThat(struck).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void crossesNoLines(Path file) {
        var crossings = new ArrayList<String>();
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            for (Line other : lines.subList(i + 1, lines.size())) {
                if (lines.get(i).crosses(other)) {
                    crossings.add(lines.get(i).flow() + " crosses " + other.flow());
                }
            }
        }

        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void leadsNoLineThroughAShape(Path file) {
        var pierced = new ArrayList<String>();
        lines(file).forEach(line -> shapes(file).forEach((shape, bounds) -> {
            if (line.segments().stream().anyMatch(segment -> segment.intersects(inside(bounds.getBounds2D())))) {
                pierced.add(line.flow() + " runs through " + shape);
            }
        }));

        assertThat(pierced).isEmpty();
    }

    /** Without what is meant to hold others: lanes and expanded subprocesses. */
    private static Map<String, Shape> shapes(Path file) {
        var shapes = new LinkedHashMap<String, Shape>();
        ModelFiles.read(file).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .forEach(node -> shapes.put(node.getId(), outline(node)));
        return shapes;
    }

    private static Shape outline(FlowNode node) {
        var bounds = rectangle(((BpmnShape) node.getDiagramElement()).getBounds());
        return node instanceof Gateway ? diamond(bounds) : bounds;
    }

    private static Shape diamond(Rectangle2D bounds) {
        var diamond = new Path2D.Double();
        diamond.moveTo(bounds.getCenterX(), bounds.getMinY());
        diamond.lineTo(bounds.getMaxX(), bounds.getCenterY());
        diamond.lineTo(bounds.getCenterX(), bounds.getMaxY());
        diamond.lineTo(bounds.getMinX(), bounds.getCenterY());
        diamond.closePath();
        return diamond;
    }

    private static boolean attached(Path file, String one, String other) {
        return ModelFiles.read(file).getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event ->
                        Set.of(event.getId(), event.getAttachedTo().getId()).equals(Set.of(one, other)));
    }

    private static Map<String, Rectangle2D> labels(Path file) {
        var labels = new LinkedHashMap<String, Rectangle2D>();
        ModelFiles.read(file).getModelElementsByType(BpmnLabel.class).forEach(label -> {
            var owner = label.getParentElement().getAttributeValue("bpmnElement");
            labels.put(owner + " (label)", rectangle(label.getBounds()));
        });
        return labels;
    }

    private static List<Line> lines(Path file) {
        return ModelFiles.read(file).getModelElementsByType(SequenceFlow.class).stream()
                .map(Line::of)
                .toList();
    }

    private static List<String> overlaps(Map<String, Rectangle2D> labels, Map<String, ? extends Shape> others) {
        var overlaps = new ArrayList<String>();
        labels.forEach((label, bounds) -> others.forEach((other, shape) -> {
            if (!label.equals(other) && shape.intersects(bounds)) {
                overlaps.add(label + " overlaps " + other);
            }
        }));
        return overlaps;
    }

    private static Rectangle2D inside(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
