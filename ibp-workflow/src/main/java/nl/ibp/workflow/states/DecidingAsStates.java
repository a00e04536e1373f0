package nl.ibp.workflow.states;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.states.Votes;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clerk records what the States decided (step 10). */
@Component
public class DecidingAsStates {

    /** What was decided, as the clerk writes it down. */
    public record Decision(
            StatesOutcome outcome,
            LocalDate decidedOn,
            @Nullable Votes votes,
            List<Amendment> amendments,
            List<Motion> motions,
            String reservation,
            String reasons) {}

    private final StatesWork work;
    private final ProposalProcess process;
    private final Clock clock;

    DecidingAsStates(StatesWork work, ProposalProcess process, Clock clock) {
        this.work = work;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void decide(Actor actor, TaskId id, Decision given) {
        if (given.decidedOn().isAfter(LocalDate.now(clock))) {
            throw Refused.because("decidedOn", "DATE_IN_FUTURE");
        }
        StatesDecision decision = new StatesDecision(
                given.outcome(),
                given.decidedOn(),
                given.votes(),
                given.amendments(),
                given.motions(),
                given.reservation(),
                given.reasons(),
                actor.person(),
                clock.instant());
        work.perform(
                actor,
                id,
                TaskKind.STATES_DECIDE,
                file -> file.decide(decision),
                RecordedEvent.STATES_DECIDED,
                Map.of("outcome", given.outcome().name()));
        process.statesDecided(id, given.outcome());
    }
}
