package nl.ibp.processes;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** What of a model is drawn where. */
record Picture(BpmnModelInstance model) {

    static Picture of(Path file) {
        return new Picture(ModelFiles.read(file));
    }

    Rectangle2D whole() {
        return model.getModelElementsByType(Bounds.class).stream()
                .map(Picture::rectangle)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    /** Without what is meant to hold others: lanes and expanded subprocesses. */
    Map<String, Shape> shapes() {
        var shapes = new LinkedHashMap<String, Shape>();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .forEach(node -> shapes.put(node.getId(), outline(node)));
        return shapes;
    }

    /** The same, with a hair's breadth off, so that lines may end on them and neighbours may touch. */
    Map<String, Rectangle2D> boxes() {
        var boxes = new LinkedHashMap<String, Rectangle2D>();
        shapes().forEach((id, shape) -> boxes.put(id, inside(shape.getBounds2D())));
        return boxes;
    }

    Map<String, Rectangle2D> labels() {
        var labels = new LinkedHashMap<String, Rectangle2D>();
        model.getModelElementsByType(BpmnLabel.class).forEach(label -> {
            var owner = label.getParentElement().getAttributeValue("bpmnElement");
            labels.put("the label of " + owner, rectangle(label.getBounds()));
        });
        return labels;
    }

    List<String> overlaps(Map<String, Rectangle2D> some, Map<String, ? extends Shape> others) {
        var overlaps = new ArrayList<String>();
        some.forEach((one, bounds) -> others.forEach((other, shape) -> {
            if (!one.equals(other) && shape.intersects(bounds) && !attached(one, other)) {
                overlaps.add(one + " overlaps " + other);
            }
        }));
        return overlaps;
    }

    List<String> linesThrough(Map<String, Rectangle2D> boxes) {
        var through = new ArrayList<String>();
        lines().forEach(line -> boxes.forEach((id, bounds) -> {
            if (line.segments().stream().anyMatch(segment -> segment.intersects(bounds))) {
                through.add(line.flow() + " runs through " + id);
            }
        }));
        return through;
    }

    List<String> crossings() {
        var crossings = new ArrayList<String>();
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            for (Line other : lines.subList(i + 1, lines.size())) {
                if (lines.get(i).crosses(other)) {
                    crossings.add(lines.get(i).flow() + " crosses " + other.flow());
                }
            }
        }
        return crossings;
    }

    private List<Line> lines() {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .map(Line::of)
                .toList();
    }

    /** A boundary event sits on the border of its host. */
    private boolean attached(String one, String other) {
        return model.getModelElementById(one) instanceof BoundaryEvent event
                        && event.getAttachedTo().getId().equals(other)
                || model.getModelElementById(other) instanceof BoundaryEvent otherEvent
                        && otherEvent.getAttachedTo().getId().equals(one);
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

    private static Rectangle2D inside(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
