package nl.ibp.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One table of the folder on a bare decision engine; remembers which of its rules have answered. */
final class DecisionTable {

    private final Set<String> rulesHit = new LinkedHashSet<>();
    private final Path file;
    private final DmnEngine engine;
    private final DmnDecision decision;

    DecisionTable(String file) {
        this.file = Path.of(file);
        this.engine = engineThatReports(rulesHit);
        this.decision = engine.parseDecisions(open()).get(0);
    }

    List<Map<String, Object>> decide(Map<String, Object> input) {
        return engine.evaluateDecisionTable(decision, input).getResultList();
    }

    Set<String> rulesHit() {
        return rulesHit;
    }

    List<String> rules() {
        var ids = new ArrayList<String>();
        Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).forEach(rule -> ids.add(rule.getId()));
        return ids;
    }

    private static DmnEngine engineThatReports(Set<String> rulesHit) {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> rulesHit.add(rule.getId())));
        return configuration.buildEngine();
    }

    private InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
