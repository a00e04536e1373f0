package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The example for Kubernetes fits the product, and itself; that settings are the product's own, DeploymentTest holds. */
class KubernetesTest {

    private static final Path FOLDER = Path.of("..", "deploy", "kubernetes");

    private final Map<String, Map<String, Object>> resources = new TreeMap<>();
    private final Properties settings = new Properties();
    private Map<String, Object> pod = Map.of();
    private Map<String, Object> container = Map.of();

    @BeforeEach
    void read() throws IOException {
        for (Object document : new Yaml().loadAll(Files.readString(FOLDER.resolve("ibp.yaml")))) {
            resources.put((String) at(document, "kind"), map(document));
        }
        try (var reader = Files.newBufferedReader(FOLDER.resolve("ibp.conf"))) {
            settings.load(reader);
        }
        pod = map(at(resources.get("Deployment"), "spec", "template", "spec"));
        container = map(list(pod.get("containers")).get(0));
    }

    @Test
    void asksWhereTheProductAnswers() {
        assertThat(at(container, "startupProbe", "httpGet", "path")).isEqualTo(Health.ALIVE);
        assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo(Health.ALIVE);
        assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo(Health.READY);
        assertThat(at(resources.get("Service"), "metadata", "annotations", "haproxy.org/check-http"))
                .isEqualTo("GET " + Health.READY);
    }

    @Test
    void leadsToThePortThatItListensOn() throws IOException {
        Properties defaults = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            defaults.load(reader);
        }
        Map<String, Object> port = map(list(container.get("ports")).get(0));

        assertThat(port.get("containerPort")).hasToString(defaults.getProperty("ibp.port"));
        assertThat(settings).doesNotContainKey("IBP_PORT");
        assertThat(at(list(at(resources.get("Service"), "spec", "ports")).get(0), "targetPort"))
                .isEqualTo(port.get("name"));
    }

    @Test
    void waitsLongerForItsEndThanThatTakes() {
        int drain = Integer.parseInt(settings.getProperty("IBP_DRAIN_SECONDS"));

        assertThat((Integer) pod.get("terminationGracePeriodSeconds")).isGreaterThanOrEqualTo(drain + 20);
        int notice = (Integer) at(container, "readinessProbe", "periodSeconds")
                * (Integer) at(container, "readinessProbe", "failureThreshold");
        assertThat(notice).as("seconds until nobody is sent there").isLessThan(drain);
    }

    @Test
    void handsSecretsOverInFiles() throws IOException {
        Map<String, Object> kustomization =
                map(new Yaml().load(Files.readString(FOLDER.resolve("kustomization.yaml"))));
        List<String> kept = new ArrayList<>();
        for (Object file : list(at(list(kustomization.get("secretGenerator")).get(0), "files"))) {
            kept.add(file.toString().replaceFirst(".*/", ""));
        }
        String folder = (String) at(list(container.get("volumeMounts")).get(0), "mountPath");
        List<String> read = settings.stringPropertyNames().stream()
                .filter(name -> name.endsWith("_FILE"))
                .map(settings::getProperty)
                .toList();

        assertThat(read).allMatch(file -> file.startsWith(folder + "/"));
        assertThat(read).map(file -> file.substring(folder.length() + 1)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(settings.stringPropertyNames())
                .noneMatch(name -> name.endsWith("_PASSWORD") || name.endsWith("_SECRET"));
    }

    @Test
    void letsTheProgramDoNoMoreThanItNeeds() {
        assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
        assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
        assertThat(at(container, "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
        assertThat(at(container, "securityContext", "capabilities", "drop")).isEqualTo(List.of("ALL"));
    }

    @Test
    void runsTwoNodesOfWhichOneStays() {
        Object label = at(resources.get("Deployment"), "spec", "template", "metadata", "labels", "app");

        assertThat(at(resources.get("Deployment"), "spec", "replicas")).isEqualTo(2);
        assertThat(at(resources.get("PodDisruptionBudget"), "spec", "minAvailable"))
                .isEqualTo(1);
        assertThat(List.of(
                        at(resources.get("Deployment"), "spec", "selector", "matchLabels", "app"),
                        at(resources.get("PodDisruptionBudget"), "spec", "selector", "matchLabels", "app"),
                        at(resources.get("NetworkPolicy"), "spec", "podSelector", "matchLabels", "app"),
                        at(resources.get("Service"), "spec", "selector", "app")))
                .containsOnly(label);
    }

    @Test
    void takesPeopleInAtTheAddressThatTheProductKnows() {
        Map<String, Object> rule =
                map(list(at(resources.get("Ingress"), "spec", "rules")).get(0));

        assertThat(settings.getProperty("IBP_PUBLIC_URL")).isEqualTo("https://" + rule.get("host"));
        assertThat(at(list(at(rule, "http", "paths")).get(0), "backend", "service", "name"))
                .isEqualTo(at(resources.get("Service"), "metadata", "name"));
        assertThat(map(at(resources.get("Service"), "metadata", "annotations")))
                .containsKey("haproxy.org/cookie-persistence");
    }

    private static Object at(Object document, String... path) {
        Object here = document;
        for (String name : path) {
            assertThat(map(here)).containsKey(name);
            here = map(here).get(name);
        }
        return here;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
