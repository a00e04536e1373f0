package nl.ibp.workflow.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Attaches our listeners to every model, so that the models need not repeat them at each element. */
@Component
class PathParseListener extends AbstractBpmnParseListener {

    private final OpenWorkListener openWork;
    private final StepListener steps;
    private final ReconfirmationEndListener reconfirmations;

    PathParseListener(OpenWorkListener openWork, StepListener steps, ReconfirmationEndListener reconfirmations) {
        this.openWork = openWork;
        this.steps = steps;
        this.reconfirmations = reconfirmations;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        if (process.getKey().equals(RegionalProposalModel.PROCESS)) {
            process.addListener(ExecutionListener.EVENTNAME_END, reconfirmations);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ModelTask.of(activity.getId());
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, openWork);
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, openWork);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, openWork);
        follow(activity);
        if (activity.getId().equals(RegionalProposalModel.REVISE_PROPOSAL)) {
            activity.addListener(ExecutionListener.EVENTNAME_START, reconfirmations);
        }
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    private void follow(ActivityImpl activity) {
        if (StepListener.listensTo(activity.getId())) {
            activity.addListener(ExecutionListener.EVENTNAME_START, steps);
        }
    }
}
