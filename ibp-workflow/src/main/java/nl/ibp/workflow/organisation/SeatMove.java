package nl.ibp.workflow.organisation;

import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;

/** Somebody would get a seat, or lose it. */
public record SeatMove(PersonId person, SeatId seat, boolean gained) {}
