package nl.ibp.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the models of the product into use at each start: only those that differ from what the product itself brought
 * before, so that what administrators brought in between stays in use (docs/decisions/0009).
 */
final class ProductModels {

    /** What the engine's own automatic deployment was called, which did this before. */
    static final String DEPLOYMENT = "SpringAutoDeployment";

    private static final String[] FILES = {"classpath*:processes/*.bpmn", "classpath*:processes/*.dmn"};

    private ProductModels() {}

    static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(true);
        resources().sorted(Comparator.comparing(Resource::getFilename)).forEach(resource -> add(deployment, resource));
        deployment.deploy();
    }

    private static Stream<Resource> resources() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        return Arrays.stream(FILES).flatMap(pattern -> {
            try {
                return Arrays.stream(files.getResources(pattern));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    // By its name alone: a path differs from one machine to the next, and would make every file a new one.
    private static void add(DeploymentBuilder deployment, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(Objects.requireNonNull(resource.getFilename()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
