package nl.ibp.domain.reporting;

import nl.ibp.domain.programme.ThemeNumber;

/** A milestone has no number: it is known by its theme and by what it says. */
public record MilestoneId(ThemeNumber theme, String description) {}
