package nl.ibp.workflow.monitoring;

import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskKind;

/**
 * A dossier of which two sides say different things. Of each side only what the other lacks is named.
 *
 * @param number what people call the proposal by, or its id where the domain does not know it
 * @param dossier what the domain or the inbox says and the process does not
 * @param process what the process, or what is counted, says and the dossier does not
 */
public record Disagreement(
        ProposalId proposal, String number, Subject subject, List<Fact> dossier, List<Fact> process) {

    public Disagreement {
        dossier = List.copyOf(dossier);
        process = List.copyOf(process);
    }

    /** What they disagree on. */
    public enum Subject {
        /** Whether it runs, and at which step. */
        STEP,
        /** Which work is open, and for whom: the inbox beside the process. */
        OPEN_WORK,
        /** Colleges, members, chairs or provinces that are awaited: the domain beside the process. */
        AWAITED,
        /** What ends by itself: waits of the domain beside the timers that the process lets run. */
        TIMER,
        /** What is counted as under way: the domain and the inbox beside the step records. */
        STEP_RECORD
    }

    /** One thing that a side says. */
    public sealed interface Fact {}

    /** It is on its way and stands at this step. */
    public record AtStep(ProposalStatus status) implements Fact {}

    /** This work is awaited of this seat. */
    public record Work(TaskKind kind, SeatId seat) implements Fact {}

    /** This wait ends by itself, after which it is this seat's turn. */
    public record Timer(TimerKind kind, SeatId seat) implements Fact {}

    /** This wait will end by itself once it no longer stands still. */
    public record StillTimer(TimerKind kind, SeatId seat) implements Fact {}

    /** The process gave up on the timer of this wait. */
    public record DeadTimer(TimerKind kind, SeatId seat) implements Fact {}
}
