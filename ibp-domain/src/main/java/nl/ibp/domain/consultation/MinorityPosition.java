package nl.ibp.domain.consultation;

import nl.ibp.domain.organisation.SeatId;

/** A member's position that the advice does not follow, kept visible beside it. */
public record MinorityPosition(SeatId member, Position position, String remarks) {}
