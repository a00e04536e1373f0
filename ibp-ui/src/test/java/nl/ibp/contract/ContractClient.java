package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.UUID;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.signon.SignOnBrowser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Asks as a program does, and holds every answer against what is promised; also every question that was answered, so that no
 * test asks in a way that is not promised to work.
 */
public final class ContractClient {

    private final MockMvc server;
    private final SignOnBrowser browser;
    private final Contract contract;
    private final @Nullable String token;
    private final String origin = "10." + UUID.randomUUID().hashCode();

    private ContractClient(MockMvc server, SignOnBrowser browser, Contract contract, @Nullable String token) {
        this.server = server;
        this.browser = browser;
        this.contract = contract;
        this.token = token;
    }

    /** Of nobody in particular. */
    public static ContractClient of(
            MockMvc server, SignOnBrowser browser, OpenApiDocument document, ObjectMapper mapper) throws Exception {
        browser.startProvider();
        return new ContractClient(server, browser, new Contract(document.json(), mapper), null);
    }

    public Contract contract() {
        return contract;
    }

    /** Of somebody new who holds this seat. */
    public ContractClient as(String seat) {
        Somebody somebody = Somebody.in("/seats/" + seat);
        try {
            browser.signIn(somebody);
        } catch (Exception e) {
            throw new AssertionError("Could not sign in for " + seat, e);
        }
        return with(FakeProvider.OF_TESTS.accessToken(somebody));
    }

    ContractClient with(@Nullable String other) {
        return new ContractClient(server, browser, contract, other);
    }

    public Answer get(String path) {
        return ask(question(HttpMethod.GET, path), null);
    }

    public Answer delete(String path) {
        return ask(question(HttpMethod.DELETE, path), null);
    }

    public Answer put(String path) {
        return ask(question(HttpMethod.PUT, path), null);
    }

    public Answer put(String path, String ifMatch, JsonNode body) {
        return ask(question(HttpMethod.PUT, path).header(HttpHeaders.IF_MATCH, ifMatch), body);
    }

    /** Under a key of its own. */
    public Answer post(String path, @Nullable JsonNode body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    public Answer post(String path, String key, @Nullable JsonNode body) {
        return ask(question(HttpMethod.POST, path).header("Idempotency-Key", key), body);
    }

    public Answer upload(String path, String name, byte[] bytes) {
        return send(question(HttpMethod.POST, path)
                .header("Idempotency-Key", UUID.randomUUID())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(bytes));
    }

    MockHttpServletRequestBuilder question(HttpMethod method, String path) {
        MockHttpServletRequestBuilder question = request(method, URI.create(path))
                .with(asked -> {
                    asked.setRemoteAddr(origin);
                    return asked;
                });
        return token == null ? question : question.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    private Answer ask(MockHttpServletRequestBuilder question, @Nullable JsonNode body) {
        if (body != null) {
            question.contentType(MediaType.APPLICATION_JSON).content(body.toString());
        }
        return send(question, body);
    }

    /** As it is, however strange. */
    Answer send(MockHttpServletRequestBuilder question) {
        return send(question, null);
    }

    private Answer send(MockHttpServletRequestBuilder question, @Nullable JsonNode body) {
        try {
            var result = server.perform(question).andReturn();
            Answer answer = new Answer(result.getResponse(), contract);
            String path = result.getRequest().getRequestURI();
            Contract.Operation operation = contract.operation(
                            String.valueOf(result.getRequest().getMethod()), path)
                    .orElseThrow(() -> new AssertionError("Not promised: " + path));
            if (answer.status() < 300) {
                contract.holdQuestion(operation, body);
            }
            contract.holdAnswer(operation, answer);
            holdWhatIsNeverSaid(operation, answer);
            return answer;
        } catch (AssertionError broken) {
            throw broken;
        } catch (Exception e) {
            throw new AssertionError("The question could not be asked", e);
        }
    }

    private static void holdWhatIsNeverSaid(Contract.Operation operation, Answer answer) {
        assertThat(answer.header(HttpHeaders.SET_COOKIE)).as(operation.id()).isNull();
        assertThat(answer.header("X-Content-Type-Options")).as(operation.id()).isEqualTo("nosniff");
        if (answer.status() >= 400) {
            assertThat(answer.text())
                    .as(operation.id())
                    .doesNotContain("nl.ibp", "java.", "select ", "org.springframework", "Exception");
        }
    }
}
