package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.ProcessMap;
import nl.ibp.workflow.monitoring.ProcessMap.Look;
import nl.ibp.workflow.monitoring.ProcessMap.Shape;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever dossiers wait in a drawing, figures are shown; everything else is a joint. */
class ProcessMapsTest {

    private static final Set<Look> WAITING = Set.of(Look.WORK, Look.CALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regional-proposal",
                "committee-consultation",
                "board-decision",
                "states-decision",
                "written-procedure"
            })
    void hasAStopWhereverDossiersWaitForSomebodyAndNowhereElse(String file) {
        ProcessMap map = map(file);

        assertThat(map.shapes()).isNotEmpty().allSatisfy(shape -> assertThat(shape.stop() != null)
                .as(shape.element())
                .isEqualTo(WAITING.contains(shape.look())));
        assertThat(map.stops()).isNotEmpty().allSatisfy(shape -> assertThat(shape.name())
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regional-proposal",
                "committee-consultation",
                "board-decision",
                "states-decision",
                "written-procedure"
            })
    void drawsEverythingThatTheModelHas(String file) {
        BpmnModelInstance model = model(file);
        ProcessMap map = map(file);

        assertThat(map.shapes())
                .extracting(Shape::element)
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(map.lines())
                .hasSize(model.getModelElementsByType(SequenceFlow.class).size())
                .allSatisfy(line -> assertThat(line.points()).hasSizeGreaterThan(1));
        assertThat(map.shapes()).allSatisfy(shape -> {
            assertThat(shape.box().x()).isNotNegative();
            assertThat(shape.box().y()).isNotNegative();
        });
    }

    @Test
    void knowsNoStopThatNoModelHas() {
        Set<String> drawn = Stream.of(
                        "regional-proposal",
                        "committee-consultation",
                        "board-decision",
                        "states-decision",
                        "written-procedure")
                .flatMap(file -> map(file).stops().stream())
                .map(Shape::element)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(drawn).containsExactlyElementsOf(new TreeSet<>(MapStops.elements()));
    }

    @Test
    void leadsFromWhatIsCalledToItsOwnDrawing() {
        assertThat(map("regional-proposal").shapes())
                .filteredOn(shape -> shape.calls() != null)
                .extracting(Shape::calls)
                .containsExactlyInAnyOrder(
                        "committeeConsultation", "committeeConsultation", "boardDecision", "statesDecision");
        assertThat(map("board-decision").shapes())
                .filteredOn(shape -> shape.calls() != null)
                .extracting(Shape::calls)
                .containsExactly("writtenProcedure");
    }

    private static ProcessMap map(String file) {
        return new DrawnModel(model(file)).map(new ModelVersion(file, 1), file);
    }

    private static BpmnModelInstance model(String file) {
        return Bpmn.readModelFromStream(ProcessMapsTest.class.getResourceAsStream("/processes/" + file + ".bpmn"));
    }
}
