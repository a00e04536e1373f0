package nl.ibp.workflow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;

/**
 * A day that somebody finds in their calendar. It leaves the product for programs and servers of others, so it says what
 * is to be done and never what a proposal is about.
 */
public sealed interface CalendarEntry {

    LocalDate day();

    /**
     * The last day of the term of open work.
     *
     * @param since when the work came
     */
    record DueDate(TaskId task, TaskKind kind, SeatId seat, ProposalNumber number, LocalDate day, Instant since)
            implements CalendarEntry {}

    /** A body meets. */
    record PlannedMeeting(MeetingId meeting, BodyId body, LocalDate day) implements CalendarEntry {}
}
