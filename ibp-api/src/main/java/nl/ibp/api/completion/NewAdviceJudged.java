package nl.ibp.api.completion;

import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The chair finds whether an earlier advice holds for a new version. */
@Component
@WhereSignOnIsSet
class NewAdviceJudged implements Completion {

    private static final String UPHOLD = "handhaven";
    private static final Choice<String> WAYS = Choice.among(UPHOLD, "opnieuw-vragen");

    private final JudgingNewAdvice judging;

    NewAdviceJudged(JudgingNewAdvice judging) {
        this.judging = judging;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.JUDGE_NEW_ADVICE;
    }

    @Override
    public Deed read(Members sent) {
        boolean holds = sent.way("handeling", WAYS).equals(UPHOLD);
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> {
            if (holds) {
                judging.uphold(actor, task, reasons);
            } else {
                judging.askAnew(actor, task, reasons);
            }
        };
    }
}
