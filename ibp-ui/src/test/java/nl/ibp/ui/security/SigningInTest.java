package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ibp.IbpApplication;
import nl.ibp.domain.account.TotpCodes;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.account.Guarded;
import nl.ibp.workflow.account.GuardingSignIn;
import nl.ibp.workflow.account.NewSecret;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.session.EndingSessions;
import nl.ibp.workflow.session.KeepingSessions;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(classes = IbpApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class SigningInTest {

    private static final String NAME = "gs-gelderland";
    private static final String STEP = "/aanmelden/stap";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Appointments appointments;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private ProvingSecondStep secondStep;

    @Autowired
    private SessionRounds rounds;

    @Autowired
    private KeepingSessions keeping;

    @Autowired
    private EndingSessions ending;

    @Autowired
    private Actors actors;

    @Autowired
    private GuardingSignIn guarding;

    @Autowired
    private SimulatedTime time;

    @Autowired
    private Clock clock;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void addAccount() {
        if (accounts.find(NAME).isEmpty()) {
            Person person = new Person(new PersonId(NAME), "Gedeputeerde Staten van Gelderland");
            appointments.add(person, new Appointment(new SeatId(NAME), person.id(), LocalDate.of(2018, 2, 14), null));
            accounts.add(new Account(NAME, encoder.encode("wachtwoord"), person.id()));
        }
    }

    @AfterEach
    void returnToNow() {
        time.returnToNow();
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
    }

    @Test
    void leadsWhoeverIsNotSignedInToSignIn() throws Exception {
        browser.perform(get("/"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("**/aanmelden"));
    }

    @Test
    void answersNoProgramAndLeadsToNoProviderWhereNoneIsNamed() throws Exception {
        for (String address :
                new String[] {"/v1/taken", "/v1", "/aanmelden/via/organisatie", "/aanmelden/terug?code=a"}) {
            browser.perform(get(address).header("Authorization", "Bearer a.b.c"))
                    .andExpect(redirectedUrlPattern("**/aanmelden"));
        }
    }

    @Test
    void signsInWithNameAndPassword() throws Exception {
        browser.perform(post("/aanmelden/sturen")
                        .param("username", " GS-Gelderland ")
                        .param("password", "wachtwoord")
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withUsername(NAME));
    }

    @Test
    void givesSessionNewIdAtSignIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        browser.perform(post("/aanmelden/sturen")
                .session(session)
                .param("username", NAME)
                .param("password", "wachtwoord")
                .with(csrf()));

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void endsTheSessionUnusedLongestOfWhoSignsInEverywhere() throws Exception {
        List<MockHttpSession> sessions = Stream.generate(MockHttpSession::new)
                .limit(SessionsOfPerson.MOST + 1)
                .toList();
        for (MockHttpSession session : sessions) {
            session.access();
            browser.perform(post("/aanmelden/sturen")
                            .session(session)
                            .param("username", NAME)
                            .param("password", "wachtwoord")
                            .with(csrf()))
                    .andExpect(authenticated());
        }

        assertThat(sessions.get(0).isInvalid()).isTrue();
        assertThat(sessions.subList(1, sessions.size())).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void keepsNameAfterWrongPassword() throws Exception {
        browser.perform(post("/aanmelden/sturen")
                        .param("username", NAME)
                        .param("password", "verkeerd")
                        .with(csrf()))
                .andExpect(redirectedUrl("/aanmelden?fout"))
                .andExpect(request().sessionAttribute(SignInFailed.TYPED_NAME, NAME));
    }

    @Test
    void answersUnknownNameAsWrongPassword() throws Exception {
        browser.perform(post("/aanmelden/sturen")
                        .param("username", "niemand")
                        .param("password", "wachtwoord")
                        .with(csrf()))
                .andExpect(redirectedUrl("/aanmelden?fout"));
    }

    @Test
    void answersAccountOfTheDemonstrationAsUnknownOutsideDemoMode() throws Exception {
        Person person = new Person(new PersonId("gs-utrecht"), "Gedeputeerde Staten van Utrecht");
        appointments.add(
                person, new Appointment(new SeatId("gs-utrecht"), person.id(), LocalDate.of(2018, 2, 14), null));
        accounts.add(new Account("gs-utrecht", encoder.encode("demo"), person.id(), true));

        browser.perform(post("/aanmelden/sturen")
                        .param("username", "gs-utrecht")
                        .param("password", "demo")
                        .with(csrf()))
                .andExpect(redirectedUrl("/aanmelden?fout"))
                .andExpect(unauthenticated());
    }

    @Test
    void asksForAPasswordOfTheirOwnInThePlaceOfOneThatWasGiven() throws Exception {
        addAccount("nieuw", true);
        MockHttpSession session = new MockHttpSession();
        send(session, "nieuw", "wachtwoord").andExpect(redirectedUrl(STEP)).andExpect(unauthenticated());

        step(session, "new-password", "kort").andExpect(redirectedUrl(STEP)).andExpect(unauthenticated());
        step(session, "new-password", "fiets paard lamp kast")
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withUsername("nieuw"));
        send(new MockHttpSession(), "nieuw", "fiets paard lamp kast").andExpect(authenticated());
    }

    @Test
    void asksForACodeOfTheTelephone() throws Exception {
        addAccount("met-telefoon", false);
        NewSecret secret = secondStep.begin("met-telefoon");
        secondStep.confirm(secret, TotpCodes.at(secret.bytes(), clock.instant()));
        String next = TotpCodes.at(secret.bytes(), clock.instant().plusSeconds(30));
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        send(session, "met-telefoon", "wachtwoord")
                .andExpect(redirectedUrl(STEP))
                .andExpect(unauthenticated());
        assertThat(session.getId()).isNotEqualTo(before);
        browser.perform(get("/werk").session(session)).andExpect(redirectedUrlPattern("**/aanmelden"));

        step(session, "code", "000000").andExpect(redirectedUrl(STEP)).andExpect(unauthenticated());
        step(session, "code", next)
                .andExpect(redirectedUrlPattern("**/werk"))
                .andExpect(authenticated().withUsername("met-telefoon"));

        // Seen over a shoulder, it is of no use any more.
        MockHttpSession another = new MockHttpSession();
        send(another, "met-telefoon", "wachtwoord");
        step(another, "code", next).andExpect(redirectedUrl(STEP)).andExpect(unauthenticated());
    }

    @Test
    void goesOnWithNoPasswordThatWasReplacedMeanwhile() throws Exception {
        addAccount("hersteld", true);
        MockHttpSession session = new MockHttpSession();
        send(session, "hersteld", "wachtwoord").andExpect(redirectedUrl(STEP));
        accounts.replace(
                new Account("hersteld", encoder.encode("een ander wachtwoord"), new PersonId(NAME), false, true));

        step(session, "new-password", "fiets paard lamp kast")
                .andExpect(redirectedUrl("/aanmelden?fout"))
                .andExpect(unauthenticated());

        send(new MockHttpSession(), "hersteld", "een ander wachtwoord").andExpect(redirectedUrl(STEP));
    }

    @Test
    void asksForNoCodeOfATelephoneAfterAPasswordThatWasReplacedMeanwhile() throws Exception {
        addAccount("hersteld-met-telefoon", false);
        NewSecret secret = secondStep.begin("hersteld-met-telefoon");
        secondStep.confirm(secret, TotpCodes.at(secret.bytes(), clock.instant()));
        MockHttpSession session = new MockHttpSession();
        send(session, "hersteld-met-telefoon", "wachtwoord").andExpect(redirectedUrl(STEP));
        accounts.replace(new Account(
                "hersteld-met-telefoon", encoder.encode("een ander wachtwoord"), new PersonId(NAME), false, true));

        step(session, "code", TotpCodes.at(secret.bytes(), clock.instant().plusSeconds(30)))
                .andExpect(redirectedUrl("/aanmelden?fout"))
                .andExpect(unauthenticated());
    }

    @Test
    void signsNobodyInByAStepAlone() throws Exception {
        step(new MockHttpSession(), "code", "000000")
                .andExpect(redirectedUrl("/aanmelden?fout"))
                .andExpect(unauthenticated());
        step(new MockHttpSession(), "new-password", "fiets paard lamp kast").andExpect(unauthenticated());
    }

    @Test
    void pausesAfterFiveMistakesAlsoForWhoKnowsThePassword() throws Exception {
        addAccount("geraden", false);
        for (int i = 0; i < 5; i++) {
            send(new MockHttpSession(), "geraden", "verkeerd")
                    .andExpect(redirectedUrl("/aanmelden?fout"))
                    .andExpect(request().sessionAttributeDoesNotExist(SignInFailed.PAUSED_UNTIL));
        }

        send(new MockHttpSession(), "Geraden ", "wachtwoord")
                .andExpect(redirectedUrl("/aanmelden?fout"))
                .andExpect(request().sessionAttribute(SignInFailed.PAUSED_UNTIL, notNullValue()))
                .andExpect(unauthenticated());

        time.travelTo(clock.instant().plus(Duration.ofMinutes(1)));
        send(new MockHttpSession(), "geraden", "wachtwoord").andExpect(authenticated());
    }

    @Test
    void endsThoughItsNodeWasCutOffMeanwhile() throws Exception {
        MockHttpSession session = new MockHttpSession();
        send(session, NAME, "wachtwoord").andExpect(authenticated());
        time.travelTo(clock.instant().plus(Duration.ofMinutes(6)));
        anotherNodeMakesItsRound();
        ending.endOthers(actors.of(new PersonId(NAME)), SessionId.create());

        rounds.round();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void isKnownElsewhereAgainAfterItsNodeWasCutOffForLongerThanOthersRemember() throws Exception {
        MockHttpSession session = new MockHttpSession();
        send(session, NAME, "wachtwoord").andExpect(authenticated());
        SessionId id = ((HeldSession) session.getAttribute(HeldSession.NAME)).id();
        Actor somebody = actors.of(new PersonId(NAME));
        othersForget(id);

        rounds.round();

        assertThat(ending.own(somebody)).extracting(OpenSession::id).contains(id);
        ending.endOthers(somebody, SessionId.create());
        assertThat(session.isInvalid()).isTrue();
    }

    private void anotherNodeMakesItsRound() {
        keeping.held(Map.of());
    }

    private void othersForget(SessionId id) {
        keeping.left(id);
    }

    @Test
    void writesIntoTheLogWhoseStepWentWrong() throws Exception {
        addAccount("vergist", true);
        MockHttpSession session = new MockHttpSession();
        listen();

        send(session, "vergist", "wachtwoord").andExpect(redirectedUrl(STEP));
        assertThat(audited()).isEmpty();
        step(session, "new-password", "kort").andExpect(redirectedUrl(STEP));

        assertThat(audited())
                .singleElement()
                .asString()
                .startsWith("audit action=sign-in result=refused reason=refused-password actor=" + NAME);
    }

    @Test
    void writesIntoTheLogThatACodeWasWrong() throws Exception {
        addAccount("andere-telefoon", false);
        NewSecret secret = secondStep.begin("andere-telefoon");
        secondStep.confirm(secret, TotpCodes.at(secret.bytes(), clock.instant()));
        MockHttpSession session = new MockHttpSession();
        send(session, "andere-telefoon", "wachtwoord").andExpect(redirectedUrl(STEP));
        listen();

        step(session, "code", "000000").andExpect(redirectedUrl(STEP));

        assertThat(audited())
                .singleElement()
                .asString()
                .startsWith("audit action=sign-in result=refused reason=refused-code actor=" + NAME);
    }

    @Test
    void writesOneLineForEachAttemptIntoTheLogAlsoOfAPause() throws Exception {
        addAccount("steeds-geraden", false);
        listen();

        for (int i = 0; i < 6; i++) {
            send(new MockHttpSession(), "steeds-geraden", "verkeerd");
        }

        assertThat(audited()).hasSize(6);
        assertThat(audited().subList(0, 5)).allMatch(line -> line.contains(" reason=not-recognised "));
        assertThat(audited().get(5)).startsWith("audit action=sign-in result=refused reason=paused ");
    }

    private void listen() {
        log.start();
        root.addAppender(log);
    }

    private List<String> audited() {
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("audit action=sign-in "))
                .toList();
    }

    @Test
    void letsInWhoIsRightAtAnAddressAfterThePauseForOthers() throws Exception {
        String crowded = "192.0.2.7";
        addAccount("tussen-velen", false);
        NewSecret secret = secondStep.begin("tussen-velen");
        secondStep.confirm(secret, TotpCodes.at(secret.bytes(), clock.instant()));
        for (int i = 0; i < 50; i++) {
            guarding.begin(Guarded.PASSWORD, "naam-" + i, crowded);
        }
        time.travelTo(clock.instant().plus(Duration.ofMinutes(1)));
        MockHttpSession session = new MockHttpSession();

        browser.perform(post("/aanmelden/sturen")
                        .session(session)
                        .param("username", "tussen-velen")
                        .param("password", "wachtwoord")
                        .with(from(crowded))
                        .with(csrf()))
                .andExpect(redirectedUrl(STEP));
        browser.perform(post("/aanmelden/sturen")
                        .session(session)
                        .param("code", TotpCodes.at(secret.bytes(), clock.instant()))
                        .with(from(crowded))
                        .with(csrf()))
                .andExpect(authenticated().withUsername("tussen-velen"));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private void addAccount(String name, boolean mustChange) {
        accounts.add(new Account(name, encoder.encode("wachtwoord"), new PersonId(NAME), false, mustChange));
    }

    private ResultActions send(MockHttpSession session, String name, String password) throws Exception {
        return browser.perform(post("/aanmelden/sturen")
                .session(session)
                .param("username", name)
                .param("password", password)
                .with(csrf()));
    }

    private ResultActions step(MockHttpSession session, String field, String value) throws Exception {
        return browser.perform(post("/aanmelden/sturen")
                .session(session)
                .param(field, value)
                .param("again", value)
                .with(csrf()));
    }

    @Test
    void refusesSignInWithoutTokenOfThisPage() throws Exception {
        browser.perform(post("/aanmelden/sturen").param("username", NAME).param("password", "wachtwoord"))
                .andExpect(unauthenticated());
    }

    @Test
    void keepsPasswordsAsBcryptOnly() {
        assertThat(accounts.find(NAME))
                .get()
                .extracting(Account::passwordHash)
                .asString()
                .startsWith("{bcrypt}");
    }

    @Test
    void forbidsFramesAndForeignScripts() throws Exception {
        browser.perform(get("/"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")));
    }
}
