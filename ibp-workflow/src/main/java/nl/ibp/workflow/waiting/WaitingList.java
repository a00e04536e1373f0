package nl.ibp.workflow.waiting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.secrecy.Reader;

/** Finds open work of seats. What is secret for the reader is nowhere among it, nor in what is counted. */
public interface WaitingList {

    List<WaitingPiece> find(
            Reader reader,
            Collection<SeatId> seats,
            WaitingQuery query,
            WaitingOrder order,
            LocalDate today,
            int limit);

    /** For each body that anything waits for, in the order in which people are used to see bodies. */
    List<WaitingCount> count(Reader reader, Collection<SeatId> seats, WaitingQuery query, LocalDate today);
}
