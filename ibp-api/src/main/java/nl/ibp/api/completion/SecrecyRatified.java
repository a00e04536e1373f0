package nl.ibp.api.completion;

import java.time.LocalDate;
import nl.ibp.api.request.Choice;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import org.springframework.stereotype.Component;

/** The clerk writes down when the States meet on a secrecy, or what they decided. */
@Component
@WhereSignOnIsSet
class SecrecyRatified implements Completion {

    private static final String DECIDED = "besluit-vastleggen";
    private static final Choice<String> WAYS = Choice.among("vergaderdag-noemen", DECIDED);

    private final RatifyingSecrecy ratifying;

    SecrecyRatified(RatifyingSecrecy ratifying) {
        this.ratifying = ratifying;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONFIRM_SECRECY;
    }

    @Override
    public Deed read(Members sent) {
        if (!sent.way("handeling", WAYS).equals(DECIDED)) {
            LocalDate day = sent.naming("vergaderdag", "heldOn").day("vergaderdag");
            return (actor, task) -> ratifying.meetOn(actor, task, day);
        }
        LocalDate held = sent.naming("gehoudenOp", "heldOn").day("gehoudenOp");
        int present = sent.naming("aanwezig", "present").number("aanwezig");
        RatificationOutcome outcome =
                sent.naming("uitkomst", "outcome").choice("uitkomst", DecisionWords.RATIFICATION.choice());
        return (actor, task) -> ratifying.record(actor, task, held, present, outcome);
    }
}
