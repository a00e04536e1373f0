package nl.ibp.domain.decision;

import nl.ibp.domain.organisation.ProvinceCode;

/**
 * What one province's part came to.
 *
 * @param goesAlong its States adopted the change, or no money of its own was involved
 */
public record ProvincialOutcome(ProvinceCode province, boolean indispensable, boolean goesAlong) {}
