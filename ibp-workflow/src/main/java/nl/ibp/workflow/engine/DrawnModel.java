package nl.ibp.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.ProcessMap;
import nl.ibp.workflow.monitoring.ProcessMap.Box;
import nl.ibp.workflow.monitoring.ProcessMap.Line;
import nl.ibp.workflow.monitoring.ProcessMap.Look;
import nl.ibp.workflow.monitoring.ProcessMap.Point;
import nl.ibp.workflow.monitoring.ProcessMap.Shape;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** What a model says of its drawing, moved so that it begins at its left upper corner. */
final class DrawnModel {

    private final BpmnModelInstance model;
    private final double left;
    private final double top;

    DrawnModel(BpmnModelInstance model) {
        this.model = model;
        List<Bounds> all = shapesIn(model).stream().map(BpmnShape::getBounds).toList();
        left = all.stream().mapToDouble(Bounds::getX).min().orElse(0);
        top = all.stream().mapToDouble(Bounds::getY).min().orElse(0);
    }

    private static List<BpmnShape> shapesIn(BpmnModelInstance model) {
        return List.copyOf(model.getModelElementsByType(BpmnShape.class));
    }

    ProcessMap map(ModelVersion version, String name) {
        List<Shape> shapes = shapesIn(model).stream()
                .map(this::shape)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(shape -> shape.look() != Look.GROUP))
                .toList();
        List<Line> lines = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(this::line)
                .toList();
        return new ProcessMap(version, name, shapes, lines);
    }

    private @Nullable Shape shape(BpmnShape drawn) {
        BaseElement element = drawn.getBpmnElement();
        return element instanceof FlowElement flow
                ? new Shape(
                        flow.getId(),
                        look(flow),
                        nameOf(flow),
                        box(drawn.getBounds()),
                        label(drawn.getBpmnLabel()),
                        MapStops.of(flow.getId()).orElse(null),
                        called(flow))
                : null;
    }

    private static Look look(FlowElement flow) {
        if (flow instanceof Event) {
            return flow instanceof StartEvent ? Look.START : flow instanceof EndEvent ? Look.END : Look.EVENT;
        }
        if (flow instanceof Gateway) {
            return flow instanceof ParallelGateway ? Look.BOTH_WAYS : Look.CHOICE;
        }
        if (flow instanceof SubProcess) {
            return Look.GROUP;
        }
        return flow instanceof CallActivity ? Look.CALL : flow instanceof UserTask ? Look.WORK : Look.AUTOMATIC;
    }

    private static String nameOf(FlowElement flow) {
        return Objects.requireNonNullElse(flow.getName(), "");
    }

    private static @Nullable String called(FlowElement flow) {
        return flow instanceof CallActivity call && MapStops.PROCESSES.contains(call.getCalledElement())
                ? call.getCalledElement()
                : null;
    }

    private Line line(BpmnEdge drawn) {
        List<Point> points = drawn.getWaypoints().stream()
                .map(point -> new Point(point.getX() - left, point.getY() - top))
                .toList();
        String name = drawn.getBpmnElement() instanceof FlowElement flow ? nameOf(flow) : "";
        return new Line(name, points, label(drawn.getBpmnLabel()));
    }

    private @Nullable Box label(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private Box box(Bounds bounds) {
        return new Box(bounds.getX() - left, bounds.getY() - top, bounds.getWidth(), bounds.getHeight());
    }
}
