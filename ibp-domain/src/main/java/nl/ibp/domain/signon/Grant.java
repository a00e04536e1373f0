package nl.ibp.domain.signon;

import nl.ibp.domain.organisation.SeatId;

/** A seat that somebody has because of a value of a claim. */
public record Grant(SeatId seat, String claim, String value) {}
