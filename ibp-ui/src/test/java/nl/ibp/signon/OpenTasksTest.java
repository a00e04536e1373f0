package nl.ibp.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.path.PathDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A program reads somebody's open work by a token of the same provider, and hears in one form what goes wrong. */
@SignOnTest
class OpenTasksTest {

    private static final FakeProvider PROVIDER = FakeProvider.OF_TESTS;
    private static final String GROUP = "/seats/beleid-gelderland";
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    private MockMvc program;

    @Autowired
    private SignOnBrowser browser;

    @Autowired
    private Actors actors;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FindingWork finding;

    private final Somebody somebody = Somebody.in(GROUP);

    @BeforeEach
    void startProvider() throws Exception {
        browser.startProvider();
    }

    @AfterEach
    void workAgain() {
        reset(finding);
    }

    @Test
    void listsTheSameWorkAsThePages() throws Exception {
        PersonId person = signIn();
        for (int i = 0; i < 3; i++) {
            new PathDriver(beans).foodValley();
        }
        List<String> onPages = finding.page(actors.of(person), WorkFilter.everything(), null, 100).rows().stream()
                .map(row -> row.task().id().value())
                .toList();
        assertThat(onPages).hasSizeGreaterThanOrEqualTo(3);

        JsonNode answer = read(ask("/v1/taken?aantal=100"));

        assertThat(answer.findValuesAsText("soort")).contains("voorstel-schrijven");
        assertThat(ids(answer)).isEqualTo(onPages);
        assertThat(answer.at("/taken/0/voorstel/nummer").asText()).startsWith("IBP-");
        assertThat(answer.at("/taken/0/functie").asText()).isEqualTo("beleid-gelderland");
        assertThat(answer.at("/taken/0/ontstaanOp").asText()).endsWith("Z");
        assertThat(answer.at("/_links/volgende").isMissingNode()).isTrue();
    }

    @Test
    void goesOnPageByPage() throws Exception {
        signIn();
        for (int i = 0; i < 3; i++) {
            new PathDriver(beans).foodValley();
        }
        List<String> whole = ids(read(ask("/v1/taken?aantal=100")));

        List<String> pages = new ArrayList<>();
        String next = "/v1/taken?aantal=2";
        while (!next.isEmpty()) {
            JsonNode page = read(ask(next));
            pages.addAll(ids(page));
            next = page.at("/_links/volgende/href").asText();
        }

        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void beginsNoSessionAndLetsNothingBeKept() throws Exception {
        signIn();

        ResultActions answer = ask("/v1/taken");

        answer.andExpect(status().isOk())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(header().string("API-Version", "1.0.0"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("no-store")));
        assertThat(answer.andReturn().getRequest().getSession(false)).isNull();
    }

    @Test
    void leavesTheSessionOfABrowserAlone() throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.signIn(somebody, session);
        String before = session.getId();

        program.perform(with(PROVIDER.accessToken(somebody), get("/v1/taken").session(session)))
                .andExpect(status().isOk());

        assertThat(session.getId()).isEqualTo(before);
    }

    @Test
    void doesNotKnowWhoIsSignedInAtThePages() throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.signIn(somebody, session);

        isProblem(program.perform(get("/v1/taken").session(session)), 401)
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    static Stream<Arguments> tokens() {
        UnaryOperator<JWTClaimsSet.Builder> honest = claims -> claims;
        Date longAgo = Date.from(Instant.now().minusSeconds(400));
        return Stream.of(
                Arguments.of("alg none", honest, (Function<JWTClaimsSet, String>) PROVIDER::unsigned),
                Arguments.of("HS256 by the public key", honest, (Function<JWTClaimsSet, String>)
                        PROVIDER::signedByPublicKey),
                Arguments.of("another key", honest, (Function<JWTClaimsSet, String>) PROVIDER::signedByAnother),
                Arguments.of("no token at all", honest, (Function<JWTClaimsSet, String>) claims -> "a.b.c"),
                changed("another issuer", claims -> claims.issuer("http://elders.example")),
                changed("meant for the pages", claims -> claims.audience(FakeProvider.CLIENT)),
                changed("meant for nobody", claims -> claims.audience((String) null)),
                changed("expired", claims -> claims.expirationTime(longAgo)),
                changed("no end", claims -> claims.expirationTime(null)),
                changed(
                        "not yet",
                        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(400)))),
                changed("never given", claims -> claims.issueTime(null)),
                changed("nobody", claims -> claims.subject(null)));
    }

    private static Arguments changed(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(name, change, (Function<JWTClaimsSet, String>) PROVIDER::signed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void refusesTokensThatDoNotHold(
            String name, UnaryOperator<JWTClaimsSet.Builder> change, Function<JWTClaimsSet, String> writing)
            throws Exception {
        signIn();
        String token =
                writing.apply(change.apply(PROVIDER.accessClaims(somebody)).build());

        isProblem(program.perform(with(token, get("/v1/taken"))), 401)
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, containsString("invalid_token")));
    }

    @Test
    void writesNoSignInThatFailedIntoTheLogWhereATokenIsOver() throws Exception {
        Date longAgo = Date.from(Instant.now().minusSeconds(400));
        String token = PROVIDER.signed(
                PROVIDER.accessClaims(somebody).expirationTime(longAgo).build());
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            isProblem(program.perform(with(token, get("/v1/taken"))), 401);

            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(line -> line.contains("action=sign-in"));
        } finally {
            root.detachAppender(log);
        }
    }

    @Test
    void refusesWhoHasNoSeatOrNeverSignedIn() throws Exception {
        isProblem(ask("/v1/taken"), 403);

        signIn();
        String before = PROVIDER.accessToken(somebody);
        program.perform(with(before, get("/v1/taken"))).andExpect(status().isOk());
        browser.signIn(somebody.nowIn());

        isProblem(program.perform(with(before, get("/v1/taken"))), 403);
    }

    @Test
    void saysWhereThereIsNothingAndWhatCanBeDoneElsewhere() throws Exception {
        signIn();

        isProblem(ask("/v1/bestaat-niet"), 404);
        isProblem(ask("/v1/taken/"), 404);
        isProblem(program.perform(with(PROVIDER.accessToken(somebody), post("/v1/taken"))), 405)
                .andExpect(header().string(HttpHeaders.ALLOW, "GET"));
        isProblem(
                program.perform(
                        with(PROVIDER.accessToken(somebody), get("/v1/taken")).accept("text/html")),
                406);
    }

    @Test
    void namesEverythingInTheQuestionThatCannotBeUnderstood() throws Exception {
        signIn();

        isProblem(ask("/v1/taken?aantal=0&cursor=verzonnen"), 400)
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].in").value("query"))
                .andExpect(jsonPath("$.errors[0].location.name").value("aantal"))
                .andExpect(jsonPath("$.errors[0].code").value("number-out-of-range"))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("1 tot en met 100")));
    }

    @Test
    void saysNoMoreOfOurMistakesThanThatThereWasOne() throws Exception {
        signIn();
        breakWith(new IllegalStateException("select geheim from tabel"));

        isProblem(ask("/v1/taken"), 500).andExpect(jsonPath("$.errors").doesNotExist());
    }

    @Test
    void asksToComeBackWhileTheDatabaseIsAway() throws Exception {
        signIn();
        breakWith(new DataAccessResourceFailureException("away", new SQLException("away", "08006")));

        isProblem(ask("/v1/taken"), 503).andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    /** What is around it looks at who asks, and matchers are nobody. */
    private void breakWith(RuntimeException failure) {
        FindingWork spy = AopTestUtils.getUltimateTargetObject(finding);
        doThrow(failure).when(spy).page(any(), any(), any(), anyInt());
    }

    @Test
    void answersInTheLanguageThatIsAskedFor() throws Exception {
        program.perform(get("/v1/taken")).andExpect(jsonPath("$.title").value("Niet aangemeld"));
        program.perform(get("/v1/taken").header(HttpHeaders.ACCEPT_LANGUAGE, "fr, en-GB;q=0.8"))
                .andExpect(jsonPath("$.title").value("Not signed in"))
                .andExpect(header().string(HttpHeaders.CONTENT_LANGUAGE, "en"));
    }

    @Test
    void goesOnWithTokensThatHoldWhileTheProviderIsAway() throws Exception {
        signIn();
        ask("/v1/taken").andExpect(status().isOk());
        PROVIDER.goAway();

        ask("/v1/taken").andExpect(status().isOk());
    }

    private PersonId signIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.signIn(somebody, session);
        SecurityContext context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return new PersonId(context.getAuthentication().getName());
    }

    private ResultActions ask(String address) throws Exception {
        return program.perform(with(PROVIDER.accessToken(somebody), get(URI.create(address))));
    }

    private static MockHttpServletRequestBuilder with(String token, MockHttpServletRequestBuilder request) {
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    private JsonNode read(ResultActions answer) throws Exception {
        return mapper.readTree(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("taken").forEach(task -> ids.add(task.get("id").asText()));
        return ids;
    }

    private static ResultActions isProblem(ResultActions answer, int status) throws Exception {
        assertThat(answer.andReturn().getResponse().getContentType()).startsWith(PROBLEM);
        return answer.andExpect(status().is(status))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.type").value("about:blank"))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.instance").value(startsWith("urn:uuid:")))
                .andExpect(content().string(not(containsString("geheim"))))
                .andExpect(header().string("API-Version", "1.0.0"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }
}
