package nl.ibp.workflow.forecasting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.forecast.Committees;
import nl.ibp.domain.forecast.Comparison;
import nl.ibp.domain.forecast.Forecast;
import nl.ibp.domain.forecast.Reliability;
import nl.ibp.domain.forecast.Simulation;
import nl.ibp.domain.forecast.Situation;
import nl.ibp.domain.forecast.WhatIf;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ProposalTitles.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When decisions are to be expected. Of dossiers that somebody may read, and resting on what everybody may: what is secret
 * teaches nothing, so that no date can betray it, and is forecast for who may read it alone. Outside any transaction, for
 * counting takes longer than a connection should be held.
 */
@Component
public class Forecasting {

    private static final int RUNS = 500;

    private final PathRecords records;
    private final ModelOfDay models;
    private final ProposalTitles titles;
    private final DossierAccess access;

    Forecasting(PathRecords records, ModelOfDay models, ProposalTitles titles, DossierAccess access) {
        this.records = records;
        this.models = models;
        this.titles = titles;
        this.access = access;
    }

    /**
     * @param theme null for all
     * @param province lead or partner; null for all
     */
    public Outlook all(Actor actor, @Nullable ThemeNumber theme, @Nullable ProvinceCode province) {
        Model model = models.get();
        List<OpenPath> paths = records.underWay(access.reader(actor)).stream()
                .filter(path -> isAsked(path, theme, province))
                .toList();
        Map<ProposalId, Named> named =
                titles.of(actor, paths.stream().map(OpenPath::id).toList());
        Map<OpenPath, Situation> situations = new LinkedHashMap<>();
        paths.forEach(path -> situations.put(path, model.situations().of(path)));
        Map<Situation, Forecast> forecasts = model.forecasts(situations.values());
        return new Outlook(
                model.day(),
                situations.entrySet().stream()
                        .filter(each -> named.containsKey(each.getKey().id()))
                        .map(each -> forecast(each.getKey(), named, forecasts.get(each.getValue())))
                        .sorted(Comparator.comparing(each -> each.number().toString()))
                        .toList(),
                model.reliability());
    }

    private static boolean isAsked(OpenPath path, @Nullable ThemeNumber theme, @Nullable ProvinceCode province) {
        return (theme == null || path.themes().contains(theme))
                && (province == null || path.participants().contains(province));
    }

    private static DossierForecast forecast(OpenPath path, Map<ProposalId, Named> named, Forecast forecast) {
        return new DossierForecast(
                path.id(), named.get(path.id()), path.at(), path.participants(), path.themes(), forecast);
    }

    /** Of one dossier; empty where it is over, or the actor may not read it. */
    public Optional<Forecast> of(Actor actor, ProposalId id) {
        return records.underWay(access.reader(actor), id).map(path -> {
            Model model = models.get();
            Situation situation = model.situations().of(path);
            return model.forecasts(List.of(situation)).get(situation);
        });
    }

    /** How often dates held; what is secret was not tested either. */
    public Reliability reliability() {
        return models.get().reliability();
    }

    public Scenario whatIf(Actor actor, WhatIf whatIf, @Nullable ThemeNumber theme, @Nullable ProvinceCode province) {
        Model model = models.get();
        Simulation asItIs = model.simulation(WhatIf.nothing());
        Simulation changed = model.simulation(whatIf);
        Map<Situation, Integer> open = new HashMap<>();
        records.underWay(access.reader(actor)).stream()
                .filter(path -> isAsked(path, theme, province))
                .map(model.situations()::of)
                .forEach(situation -> open.merge(situation, 1, Integer::sum));
        return new Scenario(
                Comparison.of(asItIs, changed, open, model.day(), RUNS),
                model.routes().ways().stream()
                        .map(way -> ofRoute(way, asItIs, changed, model))
                        .toList());
    }

    private static Scenario.OfRoute ofRoute(Committees way, Simulation asItIs, Simulation changed, Model model) {
        Situation submitted = Situation.entering(ProposalStatus.INTAKE, Urgency.NORMAL, way, null);
        return new Scenario.OfRoute(
                Stream.concat(way.official().stream(), way.administrative().stream())
                        .toList(),
                Comparison.of(asItIs, changed, Map.of(submitted, 1), model.day(), RUNS));
    }
}
