package nl.ibp.workflow.engine;

import java.util.List;
import java.util.Map;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.workflow.monitoring.RouteOfTheme;
import nl.ibp.workflow.monitoring.RulesInUse;
import nl.ibp.workflow.monitoring.TermOfStep;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Asks the deployed tables themselves, in the way in which the processes ask them. */
@Component
class CamundaRulesInUse implements RulesInUse {

    private static final String ROUTING = "committeeRouting";

    private final ProcessEngine engine;
    private final Terms terms;
    private final Themes themes;

    CamundaRulesInUse(ProcessEngine engine, Terms terms, Themes themes) {
        this.engine = engine;
        this.terms = terms;
        this.themes = themes;
    }

    @Override
    public List<TermOfStep> terms() {
        return steps().stream()
                .map(step -> new TermOfStep(step, days(step, Urgency.NORMAL), days(step, Urgency.URGENT)))
                .toList();
    }

    private int days(String step, Urgency urgency) {
        return terms.workingDays(engine, step, urgency.name());
    }

    private List<String> steps() {
        RepositoryService repository = engine.getRepositoryService();
        String latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(Terms.TABLE)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getDmnModelInstance(latest).getModelElementsByType(Rule.class).stream()
                .map(CamundaRulesInUse::step)
                .distinct()
                .toList();
    }

    // The first input of a rule, a text in quotation marks.
    private static String step(Rule rule) {
        return rule.getInputEntries().iterator().next().getTextContent().strip().replace("\"", "");
    }

    @Override
    public List<RouteOfTheme> routes() {
        return themes.all().stream().map(theme -> route(theme.number())).toList();
    }

    private RouteOfTheme route(ThemeNumber theme) {
        List<Map<String, Object>> routes = engine.getDecisionService()
                .evaluateDecisionTableByKey(ROUTING, Map.of("themes", List.of(theme.value())))
                .getResultList();
        return new RouteOfTheme(theme, MergeRoutesListener.merge(routes));
    }
}
