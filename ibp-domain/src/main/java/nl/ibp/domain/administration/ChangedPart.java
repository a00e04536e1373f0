package nl.ibp.domain.administration;

import nl.ibp.domain.Stated;

/**
 * One part of what was changed. Not stated means that there was nothing before, or is nothing after.
 *
 * @param part names it: a field, or the row of a table
 */
public record ChangedPart(String part, Stated<String> before, Stated<String> after) {}
