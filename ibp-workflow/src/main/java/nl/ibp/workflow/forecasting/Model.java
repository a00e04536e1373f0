package nl.ibp.workflow.forecasting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.forecast.Cases;
import nl.ibp.domain.forecast.DayLine;
import nl.ibp.domain.forecast.Forecast;
import nl.ibp.domain.forecast.Forecaster;
import nl.ibp.domain.forecast.Reliability;
import nl.ibp.domain.forecast.Simulation;
import nl.ibp.domain.forecast.Situation;
import nl.ibp.domain.forecast.StepBodies;
import nl.ibp.domain.forecast.WhatIf;
import nl.ibp.domain.proposal.ProposalId;

/**
 * All that forecasts of one day rest on. What ends today counts from tomorrow on, so a page says the same all day unless
 * something becomes secret, or meetings are planned.
 *
 * @param without dossiers that were secret when it was made, which it knows nothing of
 */
record Model(
        LocalDate day,
        Instant madeAt,
        Set<ProposalId> without,
        Cases cases,
        DayLine line,
        StepBodies bodies,
        KnownRoutes routes,
        Situations situations,
        PathReader reader,
        Reliability reliability,
        Forecaster forecaster,
        Map<Situation, Forecast> told) {

    /** Those that were told before are not counted anew. */
    Map<Situation, Forecast> forecasts(Collection<Situation> wanted) {
        Set<Situation> missing = new HashSet<>(wanted);
        missing.removeAll(told.keySet());
        told.putAll(forecaster.of(missing));
        Map<Situation, Forecast> all = new HashMap<>();
        wanted.forEach(situation -> all.put(situation, told.get(situation)));
        return all;
    }

    Simulation simulation(WhatIf whatIf) {
        return new Simulation(cases.knownOn(day), line, bodies, whatIf);
    }
}
