package nl.ibp.api.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.DecidingAsStates.Cast;
import nl.ibp.workflow.states.DecidingAsStates.Decision;
import org.springframework.stereotype.Component;

/** The clerk writes down what the States decided. */
@Component
@WhereSignOnIsSet
class StatesDecided implements Completion {

    private final DecidingAsStates deciding;

    StatesDecided(DecidingAsStates deciding) {
        this.deciding = deciding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.STATES_DECIDE;
    }

    @Override
    public Deed read(Members sent) {
        StatesOutcome outcome = sent.naming("uitkomst", "outcome").choice("uitkomst", DecisionWords.STATES.choice());
        LocalDate day = sent.naming("beslotenOp", "decidedOn").day("beslotenOp");
        Cast votes = sent.naming("stemmen", "votes")
                .object("stemmen", cast -> new Cast(cast.number("voor"), cast.number("tegen")))
                .orElse(null);
        List<Amendment> amendments =
                sent.naming("amendementen", "amendments").list("amendementen", StatesDecided::amendment);
        Optional<BudgetLines> amended = sent.object("begrotingswijziging", BudgetLines::read);
        List<Motion> motions = sent.naming("moties", "motions")
                .list("moties", motion -> new Motion(motion.text("titel"), motion.flag("aangenomen")));
        String reservation = sent.naming("voorbehoud", "reservation").text("voorbehoud");
        String reasons = sent.naming("motivering", "reasons").text("motivering");
        return (actor, task) -> deciding.decide(
                actor,
                task,
                new Decision(
                        outcome,
                        day,
                        votes,
                        amendments,
                        amended.map(BudgetLines::amendment).orElse(null),
                        motions,
                        reservation,
                        reasons));
    }

    private static Amendment amendment(Members one) {
        return new Amendment(one.text("titel"), one.text("tekst"), one.text("gezamenlijkeAfspraak"));
    }
}
