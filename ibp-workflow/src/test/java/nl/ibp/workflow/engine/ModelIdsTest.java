package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.stereotype.Component;

/** The names in Java and those in the models are the same, seen from either side. */
class ModelIdsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{\\s*(\\w+)");

    enum Model {
        REGIONAL_PROPOSAL("regional-proposal", RegionalProposalModel.class),
        COMMITTEE_CONSULTATION("committee-consultation", CommitteeConsultationModel.class),
        STATES_DECISION("states-decision", StatesDecisionModel.class),
        BOARD_DECISION("board-decision", BoardDecisionModel.class),
        WRITTEN_PROCEDURE("written-procedure", WrittenProcedureModel.class),
        DAILY_ROUND("daily-round", DailyRoundModel.class),
        COLLEGE_CHANGE("college-change", CollegeChangeModel.class),
        COLLEGE_RECONFIRMATION("college-reconfirmation", CollegeReconfirmationModel.class),
        SECRECY("secrecy", SecrecyModel.class);

        final BpmnModelInstance file;
        final Class<?> constants;

        Model(String name, Class<?> constants) {
            this.file = Bpmn.readModelFromStream(Model.class.getResourceAsStream("/processes/" + name + ".bpmn"));
            this.constants = constants;
        }

        Set<String> named(Predicate<String> names) {
            return Arrays.stream(constants.getDeclaredFields())
                    .filter(field -> field.getType() == String.class && names.test(field.getName()))
                    .map(Model::value)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static String value(Field field) {
            try {
                return (String) field.get(null);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        Set<String> ids(Class<? extends BaseElement> type) {
            return file.getModelElementsByType(type).stream()
                    .map(BaseElement::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesElementsThatTheModelHas(Model model) {
        Set<String> elements = model.named(name -> !name.startsWith("VAR_")
                && !name.endsWith("_MESSAGE")
                && !Set.of("PROCESS", "IN_WRITING", "PASS_ON").contains(name));

        assertThat(model.ids(FlowNode.class)).containsAll(elements);
        assertThat(model.ids(Process.class)).containsAll(model.named("PROCESS"::equals));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryUserTaskOfTheModel(Model model) {
        assertThat(model.named(name -> true)).containsAll(model.ids(UserTask.class));
        assertThat(model.ids(UserTask.class))
                .allSatisfy(id -> assertThat(ModelTask.of(id)).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DAILY_ROUND", "COLLEGE_CHANGE"})
    void namesEveryTimerThatADossierWaitsFor(Model model) {
        assertThat(model.file.getModelElementsByType(TimerEventDefinition.class))
                .extracting(timer -> ((BaseElement) timer.getParentElement()).getId())
                // The daily round belongs to no dossier that could wait for it.
                .filteredOn(id -> model != Model.DAILY_ROUND)
                .allSatisfy(id -> assertThat(ModelTimer.of(id)).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void namesTheMessagesOfTheModel(Model model) {
        Set<String> messages = model.file.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());

        assertThat(model.named(name -> name.endsWith("_MESSAGE"))).isEqualTo(messages);
    }

    @Test
    void setsEveryVariableThatTheModelsRead() {
        Set<String> inJava = new HashSet<>();
        for (Model model : Model.values()) {
            inJava.addAll(model.named(name -> name.startsWith("VAR_")));
            inJava.addAll(Set.of(
                    RegionalProposalModel.OFFICIAL_ADVICE_RETURNED,
                    RegionalProposalModel.ADMINISTRATIVE_ADVICE_RETURNED,
                    RegionalProposalModel.JOINT_CONDITIONS_TOUCHED,
                    BoardDecisionModel.MANDATE_COVERS,
                    CommitteeConsultationModel.ADVISED_BEFORE,
                    CommitteeConsultationModel.NEW_ADVICE_NEEDED));
        }
        // Set by the models themselves: of multi-instance tasks, of the engine, of a decision table, and our beans.
        Set<String> ofModels = Set.of("collegeSeat", "notingSeat", "execution", "involvement");

        Set<String> read = Arrays.stream(Model.values())
                .flatMap(model -> expressions(Bpmn.convertToString(model.file)))
                .filter(name -> !ofModels.contains(name) && !beans().contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inJava).containsAll(read);
    }

    @Test
    void hasABeanForEveryDelegateOfTheModels() {
        Set<String> delegates = Arrays.stream(Model.values())
                .flatMap(model -> Stream.concat(
                        model.file.getModelElementsByType(ServiceTask.class).stream()
                                .map(task -> task.getCamundaDelegateExpression()),
                        model.file.getModelElementsByType(CamundaExecutionListener.class).stream()
                                .map(CamundaExecutionListener::getCamundaDelegateExpression)))
                .flatMap(ModelIdsTest::expressions)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(delegates).isEqualTo(new TreeSet<>(beans()));
    }

    private static Set<String> beans() {
        return Stream.of(
                        OpenConsultationDelegate.class,
                        WeighAmendmentsListener.class,
                        DraftAdviceDelegate.class,
                        OpenStatesFileDelegate.class,
                        PlanStatesDelegate.class,
                        MergeRoutesListener.class,
                        WeighAdviceListener.class,
                        ClearTypedDelegate.class,
                        CleanUpDelegate.class,
                        RemindOfTermsDelegate.class,
                        EscalateOverdueWorkDelegate.class,
                        WeighEarlierAdviceListener.class,
                        SealRecordDelegate.class,
                        OpenWrittenProcedureDelegate.class,
                        CountVotesDelegate.class,
                        SeekMandateListener.class,
                        BeginCollegeDelegate.class)
                .map(type -> type.getAnnotation(Component.class).value())
                .collect(Collectors.toSet());
    }

    private static Stream<String> expressions(String text) {
        Set<String> names = new TreeSet<>();
        Matcher found = EXPRESSION.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names.stream();
    }
}
