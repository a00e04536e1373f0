package nl.ibp.domain.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A role in a body, for a province where that applies.
 *
 * @param label how people call it, e.g. "lid BAC Energie voor Drenthe"
 */
public record Seat(SeatId id, BodyId body, SeatRole role, @Nullable ProvinceCode province, String label) {}
