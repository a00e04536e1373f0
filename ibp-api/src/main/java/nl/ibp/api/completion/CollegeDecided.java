package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.submission.DecidingAsCollege;
import org.springframework.stereotype.Component;

/** A college decides on submitting or co-signing. */
@Component
@WhereSignOnIsSet
class CollegeDecided implements Completion {

    private final DecidingAsCollege deciding;

    CollegeDecided(DecidingAsCollege deciding) {
        this.deciding = deciding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.COLLEGE_DECIDES;
    }

    @Override
    public Deed read(Members sent) {
        CollegeOutcome outcome = sent.naming("uitkomst", "outcome").choice("uitkomst", DecisionWords.COLLEGE.choice());
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> deciding.decide(actor, task, outcome, reasons);
    }
}
