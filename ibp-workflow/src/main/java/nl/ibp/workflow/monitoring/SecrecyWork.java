package nl.ibp.workflow.monitoring;

import java.time.LocalDate;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Open work on a secrecy, of which no step record tells.
 *
 * @param since the day from which on it is there
 * @param due last day of its term; null where none runs
 * @param isReadable what it is about is not secret for the reader
 */
public record SecrecyWork(
        SeatId seat, ProposalId proposal, LocalDate since, @Nullable LocalDate due, boolean isReadable) {}
