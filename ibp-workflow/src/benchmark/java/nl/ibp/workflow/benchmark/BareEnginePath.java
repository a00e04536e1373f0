package nl.ibp.workflow.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The same models on an engine as it comes, all that people say kept in its variables. */
final class BareEnginePath implements PathSide {

    private final ProcessEngine engine;
    private final String database;
    private final boolean claims;

    private BareEnginePath(ProcessEngine engine, String database, boolean claims) {
        this.engine = engine;
        this.database = database;
        this.claims = claims;
    }

    static ProcessEngine engine(DurableServer server, String database) throws IOException {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(server.url(database));
        configuration.setJdbcUsername(server.user());
        configuration.setJdbcPassword("");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setBeans(StandIns.all());
        ProcessEngine engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (String pattern : List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn")) {
            for (Resource file : files.getResources(pattern)) {
                try (InputStream content = file.getInputStream()) {
                    deployment.addInputStream(Objects.requireNonNull(file.getFilename()), content);
                }
            }
        }
        deployment.deploy();
        return engine;
    }

    /** Nobody knows who did what. */
    static BareEnginePath of(ProcessEngine engine, String database) {
        return new BareEnginePath(engine, database, false);
    }

    /** Whoever does something claims it first, which is how the engine knows who did it. */
    static BareEnginePath claiming(ProcessEngine engine, String database) {
        return new BareEnginePath(engine, database, true);
    }

    @Override
    public String name() {
        return claims ? "bare engine, claiming" : "bare engine";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public String begin() {
        String dossier = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "regionalProposal", dossier, Map.of("leadSeat", "beleid-gelderland", "urgency", "NORMAL"));
        return dossier;
    }

    @Override
    public void walk(String dossier) {
        List<Task> open = open(dossier);
        while (!open.isEmpty()) {
            Map<String, Integer> numbers = new HashMap<>();
            open.forEach(task -> act(task, numbers.merge(task.getTaskDefinitionKey(), 1, Integer::sum)));
            open = open(dossier);
        }
    }

    private List<Task> open(String dossier) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossier)
                .list();
    }

    private void act(Task task, int number) {
        TaskService tasks = engine.getTaskService();
        if (claims) {
            tasks.claim(task.getId(), "persoon" + number);
        }
        tasks.complete(task.getId(), BareValues.of(task, number));
    }

    /** @throws IllegalStateException unless it came to its result */
    void requireComplete(String dossier) {
        long complete = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId("proposalComplete")
                .finished()
                .list()
                .stream()
                .filter(end -> engine.getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .processInstanceId(end.getProcessInstanceId())
                                .processInstanceBusinessKey(dossier)
                                .count()
                        > 0)
                .count();
        if (complete != 1) {
            throw new IllegalStateException("It did not come to its result");
        }
    }
}
