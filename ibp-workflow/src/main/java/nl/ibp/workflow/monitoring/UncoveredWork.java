package nl.ibp.workflow.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/** Open work that nobody sees: its seat has no holder, and no substitute who is there for this kind of work. */
public interface UncoveredWork {

    /**
     * One piece of it.
     *
     * @param number null where the proposal is secret for who asks
     * @param standsStill its term does not run now
     */
    record Uncovered(
            TaskId task,
            TaskKind kind,
            SeatId seat,
            ProposalId proposal,
            @Nullable ProposalNumber number,
            Instant since,
            @Nullable LocalDate due,
            boolean standsStill) {}

    /**
     * A seat with open work that will have nobody.
     *
     * @param from the first day without
     * @param open how much of its work would then have nobody, as it is now
     */
    record SoonVacant(SeatId seat, LocalDate from, int open) {}

    /** What has nobody at this moment, the longest waiting first. */
    List<Uncovered> at(Instant now, Reader reader);

    /** Seats whose work has somebody today and will not have on some day until then, the first to fall vacant first. */
    List<SoonVacant> until(LocalDate lastDay, Instant now);
}
