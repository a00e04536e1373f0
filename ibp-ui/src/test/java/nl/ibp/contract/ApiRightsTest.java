package nl.ibp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.contract.Contract.Operation;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.rights.Readers;
import nl.ibp.rights.RightsTable;
import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every operation for programs, asked for by everybody there is: who gets what stands in {@code docs/rights.csv}. */
@SignOnTest
class ApiRightsTest {

    /** What is sent, where something is; a new operation that takes something gets its line here. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "beginVoorstel", "metInhoud",
            "schrijfConcept", "foodValley",
            "trekVoorstelTerug", "terugtrekking",
            "rondTaakAf", "collegebesluit1");

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
    private Seats seats;

    @Autowired
    private Substituting substituting;

    @Autowired
    private Clock clock;

    private ContractClient nobody;

    @BeforeEach
    void begin() throws Exception {
        nobody = ContractClient.of(server, browser, document, mapper);
    }

    @Test
    void answersWhoMayAsk() {
        Map<String, List<String>> found = new TreeMap<>();
        Samples samples = new Samples(beans);

        for (ContractClient reader : readers()) {
            for (Operation operation : nobody.contract().operations()) {
                String row = "api," + operation.method().toUpperCase(Locale.ROOT) + " " + Contract.ROOT
                        + operation.path().replaceAll("\\{(\\w+)}", ":$1");
                found.computeIfAbsent(row, any -> new ArrayList<>())
                        .add(String.valueOf(ask(reader, operation, samples.address(operation))));
            }
        }

        RightsTable.assertHolds(List.of("api"), found);
    }

    private int ask(ContractClient reader, Operation operation, String address) {
        MockHttpServletRequestBuilder question = reader.question(
                        HttpMethod.valueOf(operation.method().toUpperCase(Locale.ROOT)), address)
                .header("Idempotency-Key", UUID.randomUUID())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nota.txt\"")
                .header(HttpHeaders.IF_MATCH, state(reader, operation, address));
        JsonNode content = operation.says().path("requestBody").path("content");
        if (content.has("application/json")) {
            String example = Objects.requireNonNull(EXAMPLES.get(operation.id()), operation.id());
            JsonNode body = nobody.contract().example(operation.id(), example);
            if (body.has("provincie")) {
                ((ObjectNode) body).put("provincie", "pv31");
            }
            question.contentType(MediaType.APPLICATION_JSON).content(body.toString());
        } else if (!content.isMissingNode()) {
            question.contentType(MediaType.APPLICATION_OCTET_STREAM).content("tekst");
        }
        return reader.send(question).status();
    }

    /** In which the reader finds it, so that nothing else keeps them from writing it. */
    private static String state(ContractClient reader, Operation operation, String address) {
        String read =
                operation.id().equals("schrijfConcept") ? reader.get(address).header(HttpHeaders.ETAG) : null;
        return read == null ? "\"0\"" : read;
    }

    /** As {@link Readers}; who stands in for the college is a program of its province. */
    private List<ContractClient> readers() {
        List<ContractClient> readers = new ArrayList<>();
        readers.add(nobody.with(null));
        Readers.seats(seats).forEach(seat -> readers.add(nobody.as(seat.value())));
        readers.add(standIn());
        return readers;
    }

    private ContractClient standIn() {
        Somebody system =
                new Somebody(UUID.randomUUID().toString(), "Zaaksysteem " + UUID.randomUUID(), List.of("/systems"));
        ContractClient client = nobody.with(FakeProvider.OF_TESTS.accessToken(system));
        // It is known once it came.
        client.get("/v1/taken");
        Person known = substituting.candidates(SeatHolder.of("beheer"), Readers.COLLEGE).stream()
                .filter(person -> person.displayName().equals(system.name()))
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        substituting.arrange(
                SeatHolder.of("beheer"),
                Readers.COLLEGE,
                new Wish(known.id(), today, today.plusDays(7), EnumSet.allOf(WorkScope.class)));
        return client;
    }
}
