package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models are shown to people: what would make a picture hard to read fails here. */
class DiagramTest {

    private static final double WIDTH = 1700;
    private static final double HEIGHT = 900;

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
        var whole = Picture.of(file).whole();

        assertThat(whole.getWidth()).isLessThanOrEqualTo(WIDTH);
        assertThat(whole.getHeight()).isLessThanOrEqualTo(HEIGHT);
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsShapesApart(Path file) {
        var picture = Picture.of(file);

        assertThat(picture.overlaps(picture.boxes(), picture.boxes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsLabelsClearOfShapesAndOfEachOther(Path file) {
        var picture = Picture.of(file);

        assertThat(picture.overlaps(picture.labels(), picture.shapes())).isEmpty();
        assertThat(picture.overlaps(picture.labels(), picture.labels())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsLinesClearOfLabels(Path file) {
        var picture = Picture.of(file);

        assertThat(picture.linesThrough(picture.labels())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void leadsNoLineThroughAShape(Path file) {
        var picture = Picture.of(file);

        assertThat(picture.linesThrough(picture.boxes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void crossesNoLines(Path file) {
        assertThat(Picture.of(file).crossings()).isEmpty();
    }
}
