package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.contract.Contract.Operation;
import nl.ibp.fuzz.Checksums;
import nl.ibp.fuzz.Mess;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Thousands of inputs into every field that programs send, in what is written each time with one that no field takes:
 * refused in words, never as a failure, and nothing in the database changes.
 */
@SignOnTest
class ApiFuzzTest {

    /** So many values are sent; from the command line where it is to be more, and with others. */
    private static final int INPUTS = Integer.getInteger("ibp.fuzz", 5_000);

    private static final long SEED = Long.getLong("ibp.fuzz.seed", 20_260_504);

    /** That a node is there, who is signed in at it, and when somebody last came. */
    private static final Set<String> COME_AND_GO = Set.of("node", "open_session", "sign_on_identity");

    /** More than one, since each may ask so many times a minute. */
    private static final int ASKERS = 8;

    @Autowired
    private MockMvc server;

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private OpenApiDocument document;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient database;

    private final Mess mess = new Mess(SEED);
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private int inputs;

    @Test
    void refusesWhatNoFieldTakesAndChangesNothing() throws Exception {
        ContractClient nobody = ContractClient.of(server, browser, document, mapper);
        List<Operation> operations = nobody.contract().operations();
        Samples samples = new Samples(beans);
        operations.forEach(operation -> addresses.put(operation.id(), samples.address(operation)));
        List<ContractClient> officers = askers(nobody, "beleid-limburg");
        List<ContractClient> colleges = askers(nobody, "gs-limburg");
        Map<String, String> before = Checksums.of(database, COME_AND_GO);

        while (inputs < INPUTS) {
            for (Operation operation : operations) {
                boolean isWork = operation.path().startsWith("/taken");
                ask(mess.oneOf(isWork ? colleges : officers), operation);
            }
        }

        System.out.printf(
                "Fuzz: %d inputs into %d operations, answered %s, seed %d%n", inputs, operations.size(), answers, SEED);
        assertThat(Checksums.of(database, COME_AND_GO)).as("seed %d", SEED).isEqualTo(before);
        assertThat(answers).containsKeys(400, 404, 422).doesNotContainKey(429);
    }

    private static List<ContractClient> askers(ContractClient nobody, String seat) {
        List<ContractClient> askers = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            askers.add(nobody.as(seat));
        }
        return askers;
    }

    private void ask(ContractClient asker, Operation operation) throws Exception {
        JsonNode content = operation.says().path("requestBody").path("content");
        boolean isRead = operation.method().equals("get");
        // What writes and takes no body would only be done.
        boolean isElsewhere = isRead ? mess.perhaps() : content.isMissingNode();
        String address = isElsewhere ? elsewhere(operation) : addresses.get(operation.id());
        if (isRead) {
            address += (address.contains("?") ? "&" : "?") + query(operation);
        }
        MockHttpServletRequestBuilder question = asker.question(
                        HttpMethod.valueOf(operation.method().toUpperCase(Locale.ROOT)), address)
                .header("Idempotency-Key", UUID.randomUUID())
                .header(
                        HttpHeaders.IF_MATCH,
                        mess.perhaps() ? "\"0\"" : "\"" + mess.text().replaceAll("\\p{C}", "") + "\"");
        inputs++;
        String sent = "";
        if (content.has("application/json")) {
            sent = body(content.at("/application~1json/examples")).toString();
            question.contentType(MediaType.APPLICATION_JSON).content(sent);
        } else if (!content.isMissingNode()) {
            // What a file is called is mended; of this kind none is taken.
            sent = mess.text().replaceAll("[\"\\\\]", "") + ".exe";
            question.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sent + "\"")
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .content("tekst");
            inputs++;
        }
        MockHttpServletResponse answer = server.perform(question).andReturn().getResponse();

        answers.merge(answer.getStatus(), 1, Integer::sum);
        assertThat(answer.getStatus())
                .as("%s %s, seed %d: %s", operation.id(), address, SEED, sent)
                .isBetween(isRead ? 200 : 400, 499);
        assertThat(answer.getContentAsString()).doesNotContain("nl.ibp", "org.springframework", "Exception");
    }

    private String elsewhere(Operation operation) {
        StringBuilder address = new StringBuilder(Contract.ROOT);
        for (String part : operation.path().substring(1).split("/")) {
            boolean isPlace = part.startsWith("{");
            address.append('/').append(isPlace ? encoded(mess.text()) : part);
            inputs += isPlace ? 1 : 0;
        }
        return address.toString();
    }

    private String query(Operation operation) {
        List<String> parts = new ArrayList<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> mess.perhaps())
                .forEach(parameter -> parts.add(
                        parameter.path("name").asText() + "=" + encoded(mess.perhaps() ? mess.poison() : mess.text())));
        if (mess.perhaps()) {
            parts.add("x" + encoded(mess.text()) + "=" + encoded(mess.text()));
        }
        inputs += parts.size();
        return String.join("&", parts);
    }

    private static String encoded(String text) {
        String some = text.length() > 2_000 ? text.substring(0, 2_000) : text;
        return URLEncoder.encode(some, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode body(JsonNode examples) {
        List<JsonNode> all = new ArrayList<>();
        examples.forEach(example -> all.add(example.path("value")));
        MessyJson body = new MessyJson(mess.oneOf(all).deepCopy(), mess);
        inputs += body.mix();
        return body.poisoned();
    }
}
