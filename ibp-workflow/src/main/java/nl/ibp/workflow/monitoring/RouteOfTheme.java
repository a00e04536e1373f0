package nl.ibp.workflow.monitoring;

import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Route;

/** The route of a proposal that has this theme and no other. */
public record RouteOfTheme(ThemeNumber theme, Route route) {}
