package nl.ibp.workflow.engine;

import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Ends what new colleges are asked when the question falls away: the path of the proposal is over, or it is revised and
 * every college is asked anew.
 */
@Component
class ReconfirmationEndListener implements ExecutionListener {

    private final WhyWorkEnds why;

    ReconfirmationEndListener(WhyWorkEnds why) {
        this.why = why;
    }

    @Override
    public void notify(DelegateExecution execution) {
        why.because(why.told().orElseGet(() -> Lapse.of(EndReason.QUESTION_FELL_AWAY)), () -> endQuestions(execution));
    }

    private static void endQuestions(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(CollegeReconfirmationModel.NOT_NEEDED_MESSAGE)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .correlateAll();
    }
}
