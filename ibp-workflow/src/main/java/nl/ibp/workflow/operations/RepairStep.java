package nl.ibp.workflow.operations;

import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.TimerKind;

/** One thing that brings the process of a dossier, its work list or its figures back to what the dossier says. */
public sealed interface RepairStep {

    /** The process goes to the step at which the dossier is. */
    record ToStep(ProposalStatus step) implements RepairStep {}

    /** The process begins anew at the step at which the dossier is. */
    record Begun(ProposalStatus step) implements RepairStep {}

    /** What still runs ends, for the dossier is over, or it runs twice, or there is no such dossier. */
    record Ended() implements RepairStep {}

    /** The process asks this seat for this work. */
    record Asked(TaskKind kind, SeatId seat) implements RepairStep {}

    /** The process no longer asks for it. */
    record NoLongerAsked(TaskKind kind, SeatId seat) implements RepairStep {}

    /** Work that the process waits for is seen by its seat again. */
    record IntoInbox(TaskKind kind, SeatId seat) implements RepairStep {}

    /** Work that the process does not wait for leaves the list of its seat. */
    record OutOfInbox(TaskKind kind, SeatId seat) implements RepairStep {}

    /** A timer runs, or stands still with its dossier, as it should. */
    record TimerSet(TimerKind kind, SeatId seat) implements RepairStep {}

    /** A timer that nobody waits for is gone. */
    record TimerRemoved(TimerKind kind, SeatId seat) implements RepairStep {}

    /** What is counted as under way is what is. */
    record Recounted() implements RepairStep {}
}
