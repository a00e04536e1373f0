package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is promised to programs, for holding questions and answers against it. */
public final class Contract {

    static final String ROOT = "/v1";

    /** What is said once for all operations, and need not be seen of each. */
    static final Set<String> EVERYWHERE = Set.of("401", "403", "406", "429", "500", "503");

    /** @param path as promised, without {@link #ROOT} */
    public record Operation(String path, String method, JsonNode says, List<JsonNode> parameters) {

        public String id() {
            return says.path("operationId").asText();
        }

        boolean isPublic() {
            return says.path("security").isArray();
        }

        private boolean isAt(String method, String asked) {
            return this.method.equalsIgnoreCase(method) && Pattern.matches(path.replaceAll("\\{\\w+}", "[^/]+"), asked);
        }
    }

    private final JsonNode document;
    private final ObjectMapper mapper;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    public Contract(JsonNode document, ObjectMapper mapper) {
        this.document = document;
        this.mapper = mapper;
    }

    public JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> !entry.getKey().equals("parameters"))
                .forEach(entry -> operations.add(new Operation(
                        path.getKey(),
                        entry.getKey(),
                        entry.getValue(),
                        parameters(path.getValue(), entry.getValue())))));
        return operations;
    }

    private List<JsonNode> parameters(JsonNode path, JsonNode operation) {
        return Stream.of(path, operation)
                .flatMap(node -> node.path("parameters").valueStream())
                .map(this::resolved)
                .toList();
    }

    public Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not promised: " + id));
    }

    /** @param path with what follows the question mark */
    Optional<Operation> operation(String method, String path) {
        String asked = path.replaceFirst("\\?.*", "").substring(ROOT.length());
        return operations().stream()
                .filter(operation -> operation.isAt(method, asked))
                .findFirst();
    }

    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** What is sent as an example, by its name. */
    public JsonNode example(String operation, String name) {
        JsonNode value =
                operation(operation).says().at("/requestBody/content/application~1json/examples/" + name + "/value");
        assertThat(value.isMissingNode()).as("example " + name).isFalse();
        return value.deepCopy();
    }

    Set<String> examples(String operation) {
        return operation(operation)
                .says()
                .at("/requestBody/content/application~1json/examples")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with it; nothing where it keeps to the schema. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = mapper.createObjectNode();
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        return registry.getSchema(whole);
    }

    void holdQuestion(Operation operation, @Nullable JsonNode body) {
        JsonNode schema = operation.says().at("/requestBody/content/application~1json/schema");
        if (body != null && !schema.isMissingNode()) {
            assertThat(faults(schema, body))
                    .as("what was sent to " + operation.id())
                    .isEmpty();
        }
    }

    void holdAnswer(Operation operation, Answer answer) {
        String status = String.valueOf(answer.status());
        assertThat(operation.says().path("responses").has(status))
                .as("%s answers %s: %s", operation.id(), status, answer.text())
                .isTrue();
        JsonNode promised = resolved(operation.says().path("responses").path(status));
        promised.path("headers").properties().forEach(header -> holdHeader(operation, header, answer));
        holdBody(operation, promised.path("content"), answer);
        seen.add(operation.id() + " " + status);
    }

    private void holdHeader(Operation operation, Map.Entry<String, JsonNode> promised, Answer answer) {
        JsonNode header = resolved(promised.getValue());
        String value = answer.header(promised.getKey());
        if (value == null) {
            assertThat(header.path("required").asBoolean())
                    .as("%s answers %s without %s", operation.id(), answer.status(), promised.getKey())
                    .isFalse();
        } else {
            assertThat(faults(header.path("schema"), mapper.getNodeFactory().textNode(value)))
                    .as("%s of %s", promised.getKey(), operation.id())
                    .isEmpty();
        }
    }

    private void holdBody(Operation operation, JsonNode content, Answer answer) {
        if (content.isMissingNode()) {
            assertThat(answer.bytes()).as(operation.id()).isEmpty();
            return;
        }
        String type = String.valueOf(answer.header("Content-Type")).replaceFirst(";.*", "");
        assertThat(content.has(type)).as("%s answers %s", operation.id(), type).isTrue();
        JsonNode schema = content.path(type).path("schema");
        if (type.endsWith("json")) {
            assertThat(faults(schema, answer.json()))
                    .as("%s answers %s", operation.id(), answer.text())
                    .isEmpty();
        }
    }

    JsonNode read(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("No JSON", e);
        }
    }

    /** What is promised and was never seen. */
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>();
        for (Operation operation : operations()) {
            operation.says().path("responses").fieldNames().forEachRemaining(status -> {
                if (!EVERYWHERE.contains(status)) {
                    unseen.add(operation.id() + " " + status);
                }
            });
        }
        unseen.removeAll(seen);
        EVERYWHERE.stream()
                .filter(status -> seen.stream().noneMatch(one -> one.endsWith(" " + status)))
                .forEach(status -> unseen.add("any " + status));
        return unseen;
    }
}
