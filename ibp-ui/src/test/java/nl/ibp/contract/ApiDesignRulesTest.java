package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.contract.Contract.Operation;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The NLGov REST API Design Rules 2.1, each by its name, over the document and the server. */
@SignOnTest
class ApiDesignRulesTest {

    /** Of which there is but one. */
    private static final Set<String> SINGULAR = Set.of("concept", "behandelaar", "inhoud", "voortgang");

    /** English words that Dutch has too, or that a standard gives. */
    private static final Set<String> STANDARD = Set.of(
            "_links",
            "self",
            "href",
            "type",
            "title",
            "status",
            "detail",
            "instance",
            "errors",
            "in",
            "location",
            "name",
            "pointer",
            "code",
            "coordinates",
            "sha256",
            "id",
            "route",
            "open");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "of",
            "is",
            "are",
            "proposal",
            "task",
            "advice",
            "decision",
            "province",
            "theme",
            "date",
            "list",
            "number",
            "page",
            "reason",
            "amount",
            "year",
            "text",
            "seat",
            "due",
            "since",
            "kind",
            "outcome",
            "value");

    @Autowired
    private MockMvc server;

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private OpenApiDocument document;

    @Autowired
    private ObjectMapper mapper;

    private ContractClient nobody;
    private Contract contract;

    @BeforeEach
    void meet() throws Exception {
        nobody = ContractClient.of(server, browser, document, mapper);
        contract = nobody.contract();
    }

    /** naming-resources, naming-collections, path-segments-kebab-case, no-trailing-slash, no file extensions. */
    @Test
    void namesResourcesAsNounsInThePlural() {
        for (Operation operation : contract.operations()) {
            if (operation.isPublic()) {
                continue;
            }
            String[] parts = operation.path().substring(1).split("/");
            for (String part : parts) {
                assertThat(part).matches("[a-z]+(-[a-z]+)*|\\{[a-z]+([A-Z][a-z]+)*}");
                assertThat(part.startsWith("{") || SINGULAR.contains(part) || part.matches(".*(en|s)"))
                        .as(part)
                        .isTrue();
            }
        }
    }

    /** query-keys-camel-case, property names in camelCase, schemas in UpperCamelCase. */
    @Test
    void writesNamesInOneWay() {
        contract.operations().forEach(operation -> operation.parameters().stream()
                .filter(parameter -> !parameter.path("in").asText().equals("header"))
                .forEach(
                        parameter -> assertThat(parameter.path("name").asText()).matches("[a-z]+([A-Z][a-z]*)*")));
        contract.document().at("/components/schemas").fieldNames().forEachRemaining(name -> assertThat(name)
                .matches("([A-Z][a-z]+)+"));
        properties((name, schema) -> assertThat(name).matches("_links|sha256|[a-z]+([A-Z][a-z]*)*"));
    }

    /** interface-language, doc-language. */
    @Test
    void speaksDutch() {
        Set<String> english = new TreeSet<>();
        contract.operations().forEach(operation -> {
            words(operation.path()).filter(ENGLISH::contains).forEach(english::add);
            words(operation.says().path("summary").asText() + " "
                            + operation.says().path("description").asText())
                    .filter(word -> ENGLISH.contains(word)
                            && !Set.of("is", "of", "are", "list").contains(word))
                    .forEach(english::add);
            assertThat(operation.says().path("description").asText()).isNotEmpty();
        });
        properties((name, schema) -> Stream.of(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> ENGLISH.contains(word) && !STANDARD.contains(name))
                .forEach(english::add));

        assertThat(english).isEmpty();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    private void properties(BiConsumer<String, JsonNode> each) {
        contract.document().findValues("properties").forEach(properties -> properties
                .properties()
                .forEach(property -> each.accept(property.getKey(), property.getValue())));
    }

    /** date-time. */
    @Test
    void saysOfEveryMomentThatItIsOne() {
        properties((name, schema) -> {
            boolean isMoment = name.endsWith("Op") || name.endsWith("Sinds");
            boolean isDay = name.endsWith("Dag") || name.endsWith("dag");
            if ((isMoment || isDay) && schema.path("type").asText().equals("string")) {
                assertThat(schema.path("format").asText()).as(name).isIn("date", "date-time");
            }
        });
    }

    /** http-methods. */
    @Test
    void usesTheMethodsOfHttpAsTheyAreMeant() {
        assertThat(contract.operations()).extracting(Operation::method).containsOnly("get", "post", "put", "delete");
        contract.operations().forEach(operation -> {
            boolean hasBody = operation.says().has("requestBody");
            boolean takesKey = operation.parameters().stream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals("Idempotency-Key"));
            assertThat(hasBody && operation.method().matches("get|delete"))
                    .as(operation.id())
                    .isFalse();
            assertThat(takesKey).as(operation.id()).isEqualTo(operation.method().equals("post"));
        });
    }

    /** no-trailing-slash, at the server: there is nothing, and nobody is sent on. */
    @Test
    void knowsNoAddressWithASlashBehindIt() throws Exception {
        ContractClient officer = nobody.as("beleid-gelderland");
        for (Operation operation : contract.operations()) {
            String address = Contract.ROOT + operation.path().replaceAll("\\{\\w+}", "x") + "/";
            var answer = server.perform(officer.question(HttpMethod.GET, address))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
        }
    }

    /** doc-openapi, publish-openapi, doc-openapi-contact, uri-version, semver. */
    @Test
    void publishesWhatItPromises() {
        JsonNode info = contract.document().path("info");

        assertThat(info.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(contract.document().at("/servers/0/url").asText()).endsWith("/v1");
        assertThat(nobody.get("/v1/openapi.json").header("API-Version"))
                .isEqualTo(info.path("version").asText());
        assertThat(info.path("version").asText()).startsWith("1.");
    }

    /** problem-details, invalid-input: the same form for every mistake, which ContractClient holds each answer to. */
    @Test
    void promisesEveryMistakeInOneForm() {
        List<String> others = new ArrayList<>();
        contract.operations().forEach(operation -> operation.says().path("responses").properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("4") || answer.getKey().startsWith("5"))
                .forEach(answer -> {
                    JsonNode content = contract.resolved(answer.getValue()).path("content");
                    if (content.size() != 1 || !content.has("application/problem+json")) {
                        others.add(operation.id() + " " + answer.getKey());
                    }
                }));

        assertThat(others).isEmpty();
    }

    /** security-headers, cors, no-sensitive-uris. */
    @Test
    void saysNothingThatOthersCouldUse() throws Exception {
        var answer = server.perform(
                        MockMvcRequestBuilders.get("/v1/taken").header(HttpHeaders.ORIGIN, "https://elders.example"))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isNull();
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(contract.operations().stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .filter(parameter -> !parameter.path("in").asText().equals("header"))
                        .map(parameter -> parameter.path("name").asText())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "zoek",
                        "status",
                        "thema",
                        "provincie",
                        "aantal",
                        "cursor",
                        "voorstel",
                        "id",
                        "nummer",
                        "bijlage",
                        "code");
    }

    /** changelog: a version is explained where people look for it. */
    @Test
    void keepsAListOfWhatChanged() throws Exception {
        String changes = java.nio.file.Files.readString(java.nio.file.Path.of("../docs/api-changes.md"));

        assertThat(changes)
                .contains("## " + contract.document().at("/info/version").asText());
    }
}
