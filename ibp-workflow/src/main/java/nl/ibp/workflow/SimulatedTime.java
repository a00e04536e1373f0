package nl.ibp.workflow;

import java.time.Instant;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;

/**
 * Moves the clock of application and engine together, for demonstrations and tests. While the clock stands still
 * somewhere, timers run only when {@link #runDueTimers} is called.
 */
public interface SimulatedTime {

    void travelTo(Instant moment);

    void returnToNow();

    /**
     * Runs work in a time of its own, beside which everybody else goes on in theirs. The engine has one time for all and
     * stays where it is, so what travels here may write down what was, and leaves processes and timers alone.
     */
    void apart(Runnable work);

    /** When the next timer of a proposal falls due. */
    Optional<Instant> nextTimer(ProposalId proposal);

    /** Runs every timer of a dossier that is due at the present moment, one after the other. */
    void runDueTimers();

    /** The same for one dossier. */
    void runDueTimers(ProposalId proposal);

    /** Makes the daily round, whatever the hour. */
    void makeDailyRound();
}
