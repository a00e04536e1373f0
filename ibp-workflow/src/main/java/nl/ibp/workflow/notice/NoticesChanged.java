package nl.ibp.workflow.notice;

import nl.ibp.domain.organisation.SeatId;

/** A seat was told something, or a holder of it read it; published within the transaction that did it. */
public record NoticesChanged(SeatId seat) {}
