package nl.ibp.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ibp.api.problem.ProblemFilter;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What is promised to programs: written by hand, one part for each resource, and joined here. What holds for every operation
 * is written once, in the first part.
 */
@Component
@WhereSignOnIsSet
public class OpenApiDocument {

    /** What every path begins with; the major version is in it. */
    static final String ROOT = "/v1";

    private static final String FIRST = "openapi.json";
    private static final String PARTS = "classpath*:openapi/*.json";
    private static final String EVERY_ANSWER = "x-elk-antwoord";
    private static final String EVERY_QUESTION = "x-elke-vraag";

    private final ObjectNode whole;

    /** @param publicUrl where programs come in; what is promised then stands below it */
    OpenApiDocument(
            ObjectMapper mapper,
            @Value("${ibp.public-url:}") String publicUrl,
            @Value("${ibp.contact.name:}") String contactName,
            @Value("${ibp.contact.url:}") String contactUrl,
            @Value("${ibp.contact.mail:}") String contactMail) {
        List<ObjectNode> parts = parts(mapper);
        whole = parts.get(0);
        parts.stream().skip(1).forEach(this::add);
        putWhatHoldsEverywhere();
        ObjectNode info = whole.withObjectProperty("info");
        info.put("version", ProblemFilter.VERSION);
        contact(info, Map.of("name", contactName, "url", contactUrl, "email", contactMail));
        whole.withArrayProperty("servers").addObject().put("url", publicUrl.replaceAll("/$", "") + ROOT);
    }

    private static List<ObjectNode> parts(ObjectMapper mapper) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PARTS))
                    .sorted(Comparator.comparing((Resource part) -> !FIRST.equals(part.getFilename()))
                            .thenComparing(part -> Objects.requireNonNull(part.getFilename())))
                    .map(part -> read(mapper, part))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(ObjectMapper mapper, Resource part) {
        try (InputStream content = part.getInputStream()) {
            return (ObjectNode) mapper.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ObjectNode part) {
        putAll(whole.withObjectProperty("paths"), part.path("paths"));
        part.path("components")
                .properties()
                .forEach(kind -> putAll(
                        whole.withObjectProperty("components").withObjectProperty(kind.getKey()), kind.getValue()));
    }

    private static void putAll(ObjectNode into, JsonNode entries) {
        entries.properties().forEach(entry -> {
            if (into.has(entry.getKey())) {
                throw new IllegalStateException("Written twice: " + entry.getKey());
            }
            into.set(entry.getKey(), entry.getValue());
        });
    }

    private static void contact(ObjectNode info, Map<String, String> said) {
        said.forEach((name, value) -> {
            if (!value.isBlank()) {
                info.withObjectProperty("contact").put(name, value);
            }
        });
    }

    private void putWhatHoldsEverywhere() {
        JsonNode answers = whole.remove(EVERY_QUESTION);
        JsonNode headers = whole.remove(EVERY_ANSWER);
        whole.path("paths").forEach(path -> path.properties().stream()
                .filter(entry -> !entry.getKey().equals("parameters"))
                .map(entry -> (ObjectNode) entry.getValue())
                .forEach(operation -> {
                    boolean isPublic = operation.path("security").isArray();
                    answers.properties().stream()
                            .filter(answer -> !isPublic || !isAboutTokens(answer.getKey()))
                            .forEach(answer ->
                                    operation.withObjectProperty("responses").set(answer.getKey(), answer.getValue()));
                    operation.path("responses").forEach(answer -> putHeaders(answer, headers));
                }));
        whole.path("components").path("responses").forEach(answer -> putHeaders(answer, headers));
    }

    private static boolean isAboutTokens(String status) {
        return status.equals("401") || status.equals("403");
    }

    private static void putHeaders(JsonNode answer, JsonNode headers) {
        if (!answer.has("$ref")) {
            headers.properties().forEach(header -> ((ObjectNode) answer)
                    .withObjectProperty("headers")
                    .set(header.getKey(), header.getValue()));
        }
    }

    /** A copy, which nobody else reads. */
    public ObjectNode json() {
        return whole.deepCopy();
    }
}
