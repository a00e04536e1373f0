package nl.ibp.api.completion;

import nl.ibp.api.request.Members;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.states.Informing;
import org.springframework.stereotype.Component;

/** A college informs its States. */
@Component
@WhereSignOnIsSet
class LetterSent implements Completion {

    private final Informing informing;

    LetterSent(Informing informing) {
        this.informing = informing;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SEND_STATES_LETTER;
    }

    @Override
    public Deed read(Members sent) {
        String subject = sent.naming("onderwerp", "subject").text("onderwerp");
        String text = sent.naming("tekst", "text").text("tekst");
        return (actor, task) -> informing.send(actor, task, subject, text);
    }
}
