package nl.ibp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelLintTest {

    private static final Set<String> USER_TASKS = Set.of(
            "draftProposal",
            "reviseProposal",
            "collegeDecides",
            "chooseAfterRefusal",
            "checkCompleteness",
            "assignRoute",
            "boardDecides",
            "recordCommitments",
            "consolidate",
            "resumeProposal",
            "decideRevocation",
            "reviewByMember",
            "establishAdvice",
            "judgeNewAdvice",
            "sendStatesLetter",
            "draftStatesProposal",
            "treatInStatesCommittee",
            "statesDecide",
            "sendToMinister",
            "voteInWriting",
            "decideUnderMandate",
            "reconfirm",
            "confirmParticipation",
            "noteUnconfirmed",
            "confirmSecrecy");

    static Stream<Path> bpmn() {
        return ModelFiles.bpmn();
    }

    static Stream<Path> dmn() {
        return ModelFiles.dmn();
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void isValidAgainstTheSchema(Path file) {
        Bpmn.validateModel(ModelFiles.read(file));
    }

    @ParameterizedTest
    @MethodSource("dmn")
    void isValidAgainstTheSchemaOfDecisions(Path file) {
        Dmn.validateModel(Dmn.readModelFromFile(file.toFile()));
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void keepsHistoryForTenYears(Path file) {
        assertThat(elements(file, Process.class)).isNotEmpty().allSatisfy(process -> {
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        });
    }

    @ParameterizedTest
    @MethodSource("dmn")
    void keepsDecisionsForTenYears(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .isNotEmpty()
                .allSatisfy(decision ->
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D"));
    }

    @ParameterizedTest
    @MethodSource("dmn")
    void explainsEveryRule(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription())
                        .as(rule.getId())
                        .isNotNull()
                        .satisfies(description ->
                                assertThat(description.getTextContent()).isNotBlank()));
    }

    @Test
    void callsOnlyWhatIsThere() {
        var processes = ids(
                bpmn().flatMap(file -> elements(file, Process.class).stream()).map(Process::getId));
        var decisions = ids(dmn().flatMap(
                        file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream())
                .map(Decision::getId));

        assertThat(bpmn().flatMap(file -> elements(file, CallActivity.class).stream()))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(processes).contains(call.getCalledElement()));
        assertThat(bpmn().flatMap(file -> elements(file, BusinessRuleTask.class).stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(decisions).contains(task.getCamundaDecisionRef()));
    }

    @Test
    void leadsEveryLinkToOneCatch() {
        bpmn().forEach(file -> {
            var thrown =
                    ids(elements(file, IntermediateThrowEvent.class).stream().flatMap(ModelLintTest::links));
            var caught = elements(file, IntermediateCatchEvent.class).stream()
                    .flatMap(ModelLintTest::links)
                    .toList();

            assertThat(caught).containsExactlyInAnyOrderElementsOf(thrown);
        });
    }

    @Test
    void addressesExactlyTheKnownWork() {
        var found = new TreeSet<String>();
        bpmn().forEach(file -> elements(file, UserTask.class).forEach(task -> found.add(task.getId())));

        assertThat(found).containsExactlyInAnyOrderElementsOf(USER_TASKS);
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void addressesWorkToSeats(Path file) {
        assertThat(elements(file, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            assertThat(task.getCamundaAssignee()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void namesEverythingButForksAndMerges(Path file) {
        var named = elements(file, FlowNode.class).stream().filter(node -> !(node instanceof Gateway));

        assertThat(named).allSatisfy(node -> assertThat(node.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bpmn")
    void asksAQuestionWhereThePathSplits(Path file) {
        assertThat(choices(file))
                .allSatisfy(gateway -> assertThat(gateway.getName()).contains("?"));
    }

    /** No default flow: a value nobody foresaw must stop the click that brought it, not pick a way. */
    @ParameterizedTest
    @MethodSource("bpmn")
    void saysWhenEachWayIsTaken(Path file) {
        assertThat(choices(file).flatMap(gateway -> gateway.getOutgoing().stream()))
                .allSatisfy(flow -> {
                    assertThat(flow.getConditionExpression()).isNotNull();
                    assertThat(flow.getName()).isNotBlank();
                });
        assertThat(elements(file, SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(choices(file)).contains((Gateway) flow.getSource()));
    }

    /** A failure belongs to the person who clicked, so everything happens in that click's transaction. */
    @ParameterizedTest
    @MethodSource("bpmn")
    void leavesNothingToABackgroundJobButTimers(Path file) {
        assertThat(elements(file, FlowNode.class)).allSatisfy(node -> {
            assertThat(node.isCamundaAsyncBefore()).isFalse();
            assertThat(node.isCamundaAsyncAfter()).isFalse();
        });
    }

    private static Stream<String> links(Event event) {
        return event.getChildElementsByType(LinkEventDefinition.class).stream().map(LinkEventDefinition::getName);
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Gateway> choices(Path file) {
        return elements(file, Gateway.class).stream()
                .filter(gateway -> !(gateway instanceof ParallelGateway))
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> elements(
            Path file, Class<T> type) {
        return ModelFiles.read(file).getModelElementsByType(type);
    }
}
