package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.api.request.Words;
import nl.ibp.api.word.AdviceWords;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.api.word.EventWords;
import nl.ibp.api.word.ProposalWords;
import nl.ibp.api.word.TaskWords;
import nl.ibp.contract.Contract.Operation;
import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.FindingWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Holds what is promised to programs against the running server, both ways: what is promised is there, and nothing else is
 * answered. Every example is sent, and every answer that is promised was seen in the end.
 */
@SignOnTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenApiContractTest {

    /** The day on which the examples of the document are played. */
    static final Instant DAY = Instant.parse("2027-01-11T09:00:00Z");

    private static final int LAST = Integer.MAX_VALUE;

    /** What people read, and what it is drawn with. */
    private static final Set<String> FOR_PEOPLE = Set.of("get /v1", "get /v1/opmaak.css");

    @Autowired
    private MockMvc server;

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private OpenApiDocument document;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private SimulatedTime time;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FindingWork finding;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ContractClient nobody;
    private Contract contract;

    @BeforeAll
    void travel() throws Exception {
        time.travelTo(DAY);
        nobody = ContractClient.of(server, browser, document, mapper);
        contract = nobody.contract();
    }

    @AfterAll
    void comeBack() {
        time.returnToNow();
    }

    @Test
    void promisesWhatIsThereAndNothingElse() {
        Set<String> promised = contract.operations().stream()
                .map(operation -> operation.method() + " " + Contract.ROOT + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        promised.addAll(FOR_PEOPLE);

        assertThat(there()).isEqualTo(promised);
    }

    private Set<String> there() {
        Set<String> there = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(resource -> resource.getPatternValues().stream()
                        .filter(path -> path.startsWith(Contract.ROOT))
                        .forEach(path -> methods(resource).forEach(method -> there.add(method + " " + path))));
        return there;
    }

    private static List<String> methods(RequestMappingInfo resource) {
        return resource.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(String::toLowerCase)
                .toList();
    }

    @Test
    void refersToNothingThatIsNotThere() {
        JsonNode whole = contract.document();

        List<String> broken = whole.findValuesAsText("$ref").stream()
                .filter(reference -> whole.at(reference.substring(1)).isMissingNode())
                .toList();

        assertThat(broken).isEmpty();
        assertThat(whole.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(contract.operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void writesEverySchemaAsJsonSchema() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var dialect = registry.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

        contract.document().path("components").path("schemas").properties().forEach(schema -> assertThat(
                        dialect.validate(schema.getValue()))
                .as(schema.getKey())
                .isEmpty());
    }

    @Test
    void givesExamplesThatKeepToTheirSchemas() {
        for (Operation operation : contract.operations()) {
            operation.says().path("requestBody").path("content").forEach(content -> content.path("examples")
                    .forEach(example -> assertThat(contract.faults(content.path("schema"), example.path("value")))
                            .as("example of %s: %s", operation.id(), example)
                            .isEmpty()));
            operation.says().path("responses").forEach(answer -> contract.resolved(answer)
                    .path("content")
                    .properties()
                    .forEach(content -> holdExample(operation, content.getKey(), content.getValue())));
        }
    }

    private void holdExample(Operation operation, String type, JsonNode content) {
        boolean isSomething = type.endsWith("json") && content.path("schema").has("$ref");
        assertThat(content.has("example"))
                .as("%s has an example", operation.id())
                .isEqualTo(isSomething);
        if (isSomething) {
            assertThat(contract.faults(content.path("schema"), content.path("example")))
                    .as("answer of %s", operation.id())
                    .isEmpty();
        }
    }

    @Test
    void knowsTheSameWordsAsTheServer() {
        Map<String, Words<?>> words = Map.of(
                "/Voorstelstatus", ProposalWords.STATUS,
                "/Taaksoort", TaskWords.KIND,
                "/Standpunt", AdviceWords.POSITION,
                "/StemWoord", DecisionWords.VOTE,
                "/OngeveerDatum/properties/nauwkeurigheid", ProposalWords.PRECISION,
                "/Voorstel/properties/route/properties/soort", ProposalWords.ROUTE,
                "/Advies/properties/soort", AdviceWords.STAGE,
                "/Besluit/properties/wijze", DecisionWords.MANNER,
                "/Abonnement/properties/toestand", EventWords.STATE);

        words.forEach(
                (schema, known) -> assertThat(texts(contract.document().at("/components/schemas" + schema + "/enum")))
                        .as(schema)
                        .isEqualTo(known.all()));
        JsonNode kinds = contract.document().at("/components/schemas/Afronding/discriminator/mapping");
        assertThat(kinds.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet()))
                .isEqualTo(TaskWords.KIND.all());
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    @Test
    void isForEverybodyToRead() {
        Answer answer = nobody.get("/v1/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
        assertThat(answer.json()).isEqualTo(mapper.valueToTree(document.json()));
    }

    @Test
    void answersNobodyWithoutAToken() {
        questions()
                .forEach(question -> assertThat(nobody.send(question).status()).isEqualTo(401));
    }

    @Test
    void answersNobodyWithoutASeat() {
        ContractClient stranger = nobody.with(FakeProvider.OF_TESTS.accessToken(Somebody.in("/seats/geen")));

        assertThat(stranger.get("/v1/provincies").status()).isEqualTo(403);
    }

    /** One for each operation that is not public, with a new origin so that nobody is too many. */
    private List<MockHttpServletRequestBuilder> questions() {
        return contract.operations().stream()
                .filter(operation -> !operation.isPublic())
                .map(operation -> question(nobody.with(null), operation))
                .toList();
    }

    private static MockHttpServletRequestBuilder question(ContractClient client, Operation operation) {
        return client.question(HttpMethod.valueOf(operation.method().toUpperCase()), address(operation));
    }

    /** Where nothing is. */
    private static String address(Operation operation) {
        return Contract.ROOT
                + operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Test
    void saysWhereThereIsNothing() {
        ContractClient bureau = nobody.as("ipo-bureau");
        for (Operation operation : contract.operations()) {
            if (operation.says().path("responses").has("404")) {
                MockHttpServletRequestBuilder question = question(bureau, operation)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"a.txt\"")
                        .header(HttpHeaders.IF_MATCH, "\"0\"");
                body(operation, question);
                assertThat(bureau.send(question).status()).as(operation.id()).isEqualTo(404);
            }
        }
    }

    private static void body(Operation operation, MockHttpServletRequestBuilder question) {
        JsonNode content = operation.says().path("requestBody").path("content");
        if (content.has("application/json")) {
            question.contentType(MediaType.APPLICATION_JSON)
                    .content(content.at("/application~1json/examples")
                            .iterator()
                            .next()
                            .path("value")
                            .toString());
        } else if (!content.isMissingNode()) {
            question.contentType(MediaType.APPLICATION_OCTET_STREAM).content("tekst");
        }
    }

    @Test
    void takesNoMoreAndNothingElseThanIsPromised() {
        ContractClient officer = nobody.as("beleid-gelderland");
        for (Operation operation : contract.operations()) {
            JsonNode content = operation.says().path("requestBody").path("content");
            if (!content.isMissingNode()) {
                boolean isJson = content.has("application/json");
                MediaType right = isJson ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_OCTET_STREAM;
                byte[] large = new byte[isJson ? 1024 * 1024 + 1 : 10 * 1024 * 1024 + 1];
                Arrays.fill(large, (byte) ' ');

                assertThat(officer.send(full(officer, operation)
                                        .contentType(right)
                                        .content(large))
                                .status())
                        .as(operation.id())
                        .isEqualTo(413);
                assertThat(officer.send(full(officer, operation)
                                        .contentType(MediaType.TEXT_PLAIN)
                                        .content("{}"))
                                .status())
                        .as(operation.id())
                        .isEqualTo(415);
            }
        }
    }

    private static MockHttpServletRequestBuilder full(ContractClient client, Operation operation) {
        return question(client, operation)
                .header("Idempotency-Key", UUID.randomUUID())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"a.txt\"");
    }

    @Test
    void namesWhatCannotBeUnderstood() {
        ContractClient officer = nobody.as("beleid-gelderland");
        for (Operation operation : contract.operations()) {
            if (operation.says().path("responses").has("400")
                    && operation.method().equals("get")) {
                Answer answer = officer.get(address(operation) + "?onbekend=1&provincie=pv99&aantal=0");

                assertThat(answer.status()).as(operation.id()).isEqualTo(400);
                assertThat(answer.json().path("errors").findValuesAsText("code"))
                        .contains("unknown-parameter");
            }
            if (operation.method().equals("post")) {
                MockHttpServletRequestBuilder keyless = question(officer, operation)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"a.txt\"");
                body(operation, keyless);
                Answer answer = officer.send(keyless);

                assertThat(answer.status()).as(operation.id()).isEqualTo(400);
                assertThat(answer.at("/errors/0/code")).isEqualTo("key-required");
            }
        }
    }

    @Test
    void asksForTheNameOfAFileThatCannotBeRead() {
        ContractClient officer = nobody.as("beleid-gelderland");
        String attachments = "/v1/voorstellen/" + UUID.randomUUID() + "/bijlagen";
        for (String header : List.of("attachment; filename", "attachment; filename=\"", "attachment; size=abc")) {
            Answer answer = officer.send(officer.question(HttpMethod.POST, attachments)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .header(HttpHeaders.CONTENT_DISPOSITION, header)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .content("tekst"));

            assertThat(answer.status()).as(header).isEqualTo(400);
            assertThat(answer.at("/errors/0/code")).isEqualTo("file-name-required");
        }
    }

    @Test
    void answersInNoOtherForm() {
        ContractClient officer = nobody.as("beleid-gelderland");

        assertThat(officer.send(officer.question(HttpMethod.GET, "/v1/taken").accept(MediaType.TEXT_HTML))
                        .status())
                .isEqualTo(406);
    }

    @Test
    void letsNobodyAskTooMuch() {
        ContractClient stranger = nobody.with(null);
        List<Integer> answers = new ArrayList<>();

        for (int i = 0; i <= 60; i++) {
            answers.add(stranger.get("/v1/provincies").status());
        }

        assertThat(answers.subList(0, 60)).containsOnly(401);
        assertThat(answers.get(60)).isEqualTo(429);
    }

    @Test
    void looksAtNoEndOfTokensThatDoNotHold() {
        ContractClient stranger = nobody.with("geen.geldig.token");
        Set<Integer> answers = new HashSet<>();

        // Some come back while it asks.
        for (int i = 0; i < 5_000 && !answers.contains(429); i++) {
            answers.add(stranger.get("/v1/provincies").status());
        }

        assertThat(answers).containsExactlyInAnyOrder(401, 429);
    }

    @Test
    void keepsItsWordWhenItIsBroken() {
        ContractClient officer = nobody.as("beleid-gelderland");
        // What is around it looks at who asks, and matchers are nobody.
        FindingWork spy = AopTestUtils.getUltimateTargetObject(finding);
        try {
            doThrow(new IllegalStateException("select geheim from tabel"))
                    .when(spy)
                    .page(any(), any(), any(), anyInt());
            assertThat(officer.get("/v1/taken").status()).isEqualTo(500);

            doThrow(new DataAccessResourceFailureException("away", new SQLException("away", "08006")))
                    .when(spy)
                    .page(any(), any(), any(), anyInt());
            assertThat(officer.get("/v1/taken").status()).isEqualTo(503);
        } finally {
            reset(spy);
        }
    }

    @Test
    void playsProposals() {
        new ProposalScenario(nobody, beans).play();
    }

    @Test
    void playsEveryKindOfWork() {
        Set<String> sent = new HashSet<>();

        new TaskScenario(nobody, beans, sent).play();

        assertThat(sent).isEqualTo(contract.examples("rondTaakAf"));
    }

    @Test
    void tellsWhatWasAdvisedAndDecided() {
        new ReadingScenario(nobody, beans).play();
    }

    @Test
    void tellsWhatHappenedToWhoComesForIt() {
        new EventScenario(nobody, beans).play();
    }

    @Test
    @Order(LAST)
    void sawEveryAnswerThatIsPromised() {
        assertThat(contract.unseen()).isEmpty();
    }

    static ObjectNode with(JsonNode body, String field, String value) {
        return ((ObjectNode) body).put(field, value);
    }
}
