package nl.ibp.api.completion;

import java.time.LocalDate;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.states.TreatingInCommittee;
import org.springframework.stereotype.Component;

/** The committee of the States finds a proposal ripe, or not. */
@Component
@WhereSignOnIsSet
class CommitteeTreated implements Completion {

    private static final String RIPE = "rijp";
    private static final Choice<String> WAYS = Choice.among(RIPE, "niet-rijp");

    private final TreatingInCommittee treating;

    CommitteeTreated(TreatingInCommittee treating) {
        this.treating = treating;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.TREAT_IN_STATES_COMMITTEE;
    }

    @Override
    public Deed read(Members sent) {
        return sent.way("handeling", WAYS).equals(RIPE) ? ripe(sent) : notRipe(sent);
    }

    private Deed ripe(Members sent) {
        AgendaKind agenda = sent.choice("agendering", DecisionWords.AGENDA.choice());
        LocalDate notice = sent.naming("kennisgevingOp", "publicNotice").dayIfSaid("kennisgevingOp");
        boolean urgent = sent.flagIfSaid("spoed");
        String why = sent.naming("spoedMotivering", "urgentReasons").text("spoedMotivering");
        String remarks = sent.naming("opmerkingen", "remarks").text("opmerkingen");
        return (actor, task) -> treating.ripe(actor, task, agenda, notice, urgent, why, remarks);
    }

    private Deed notRipe(Members sent) {
        String remarks = sent.naming("opmerkingen", "remarks").text("opmerkingen");
        return (actor, task) -> treating.notRipe(actor, task, remarks);
    }
}
