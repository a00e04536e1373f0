package nl.ibp.workflow.states;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Motion;
import nl.ibp.domain.states.StatesDecision;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.states.Votes;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.notice.NoticeKind;
import nl.ibp.workflow.notice.TellingOutcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clerk records what the States decided (step 10). */
@Component
public class DecidingAsStates {

    /** Votes as the clerk counted them. How many members the States have is not the clerk's to say. */
    public record Cast(int inFavour, int against) {}

    /** What was decided, as the clerk writes it down. */
    public record Decision(
            StatesOutcome outcome,
            LocalDate decidedOn,
            @Nullable Cast votes,
            List<Amendment> amendments,
            @Nullable BudgetAmendment amendedBudget,
            List<Motion> motions,
            String reservation,
            String reasons) {}

    private final StatesWork work;
    private final Provinces provinces;
    private final ProposalProcess process;
    private final TellingOutcomes outcomes;
    private final Clock clock;

    DecidingAsStates(
            StatesWork work, Provinces provinces, ProposalProcess process, TellingOutcomes outcomes, Clock clock) {
        this.work = work;
        this.provinces = provinces;
        this.process = process;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Transactional
    public void decide(Actor actor, TaskId id, Decision given) {
        if (given.decidedOn().isAfter(LocalDate.now(clock))) {
            throw Refused.because("decidedOn", "DATE_IN_FUTURE");
        }
        ProposalId proposal = work.perform(
                actor,
                id,
                TaskKind.STATES_DECIDE,
                file -> file.decide(decision(actor, file.id().province(), given)),
                RecordedEvent.STATES_DECIDED,
                Map.of("outcome", given.outcome().name()));
        if (given.outcome() != StatesOutcome.DEFERRED) {
            outcomes.decided(proposal, NoticeKind.STATES_DECIDED);
        }
        process.statesDecided(id, given.outcome());
    }

    private StatesDecision decision(Actor actor, ProvinceCode province, Decision given) {
        return new StatesDecision(
                given.outcome(),
                given.decidedOn(),
                votes(given.votes(), province),
                given.amendments(),
                given.amendedBudget(),
                given.motions(),
                given.reservation(),
                given.reasons(),
                actor.person(),
                clock.instant());
    }

    private @Nullable Votes votes(@Nullable Cast cast, ProvinceCode province) {
        return cast == null
                ? null
                : new Votes(
                        cast.inFavour(), cast.against(), provinces.get(province).statesSeats());
    }
}
