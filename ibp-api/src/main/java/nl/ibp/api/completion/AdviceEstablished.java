package nl.ibp.api.completion;

import java.util.List;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.AdviceWords;
import nl.ibp.domain.consultation.Position;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The chair lays down the advice of a committee, or asks its members about it in writing. */
@Component
@WhereSignOnIsSet
class AdviceEstablished implements Completion {

    private static final String ESTABLISH = "vaststellen";
    private static final Choice<String> WAYS = Choice.among(ESTABLISH, "in-stemming-brengen");

    private final Advising advising;

    AdviceEstablished(Advising advising) {
        this.advising = advising;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ESTABLISH_ADVICE;
    }

    @Override
    public Deed read(Members sent) {
        boolean isLaidDown = sent.way("handeling", WAYS).equals(ESTABLISH);
        Position position = sent.naming("standpunt", "position").choice("standpunt", AdviceWords.POSITION.choice());
        String text = sent.naming("tekst", "text").text("tekst");
        List<String> conditions = sent.naming("voorwaarden", "conditions").texts("voorwaarden");
        return (actor, task) -> {
            if (isLaidDown) {
                advising.establish(actor, task, position, text, conditions);
            } else {
                advising.putToVote(actor, task, position, text, conditions);
            }
        };
    }
}
