package nl.ibp.domain.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A body that acts on proposals.
 *
 * @param province the province it belongs to; null for the bodies of the association
 */
public record Body(BodyId id, BodyKind kind, String name, @Nullable ProvinceCode province) {}
