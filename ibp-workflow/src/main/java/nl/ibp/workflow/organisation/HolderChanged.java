package nl.ibp.workflow.organisation;

import nl.ibp.domain.organisation.SeatId;

/** Somebody holds a seat from now on, or does not any more, while their pages may be open. */
public record HolderChanged(SeatId seat) {}
