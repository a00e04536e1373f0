package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ibp.api.document.OpenApiDocument;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.signon.FakeProvider;
import nl.ibp.signon.FakeProvider.Somebody;
import nl.ibp.signon.SignOnBrowser;
import nl.ibp.signon.SignOnTest;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A province's case system comes with a token of its own: it stands in for who lets it, for what they let it do. */
@SignOnTest
class SystemTokensTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");

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
    private Substituting substituting;

    @Autowired
    private Clock clock;

    private final String name = "Zaaksysteem " + UUID.randomUUID();
    private ContractClient system;

    @BeforeEach
    void meet() throws Exception {
        Somebody itself = new Somebody(UUID.randomUUID().toString(), name, List.of("/systems"));
        system = ContractClient.of(server, browser, document, mapper).with(FakeProvider.OF_TESTS.accessToken(itself));
    }

    @Test
    void doesNothingUntilSomebodyLetsItStandIn() {
        assertThat(system.get("/v1/taken").status()).isEqualTo(403);
        assertThat(system.get("/v1/taken").status()).isEqualTo(403);

        assertThat(known(new SeatId("beleid-gelderland"))).isNotNull();
        assertThat(system.get("/v1/taken").status()).isEqualTo(403);
    }

    @Test
    void writesInTheNameOfTheSeatThatItStandsInFor() {
        standIn("beleid-gelderland", WorkScope.DRAFTING);

        Answer begun = system.post("/v1/voorstellen", system.contract().example("beginVoorstel", "metInhoud"));

        assertThat(begun.status()).isEqualTo(201);
        DossierPath path = new PathDriver(beans).on(ProposalId.of(begun.at("/id")));
        RecordEntry entry = path.dossier().record().get(0);
        assertThat(entry.person()).isEqualTo(known(new SeatId("beleid-gelderland")));
        assertThat(entry.seat()).isEqualTo(new SeatId("beleid-gelderland"));
        assertThat(entry.isBySubstitute()).isTrue();
    }

    @Test
    void decidesNothingThatItWasNotLetTo() {
        standIn("gs-limburg", WorkScope.HANDLING);
        DossierPath path = new PathDriver(beans).chemelot().submit();
        String task = "/v1/taken/" + path.work().only(TaskKind.COLLEGE_DECIDES).id();

        Answer answer = system.post(task + "/afrondingen", system.contract().example("rondTaakAf", "collegebesluit1"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/errors/0/code")).isEqualTo("not-in-your-substitution");
    }

    @Test
    void doesNoMoreOnceThatEnds() {
        standIn("beleid-zeeland", WorkScope.DRAFTING);
        assertThat(system.get("/v1/taken").status()).isEqualTo(200);

        substituting.of(ADMINISTRATOR, new SeatId("beleid-zeeland")).stream()
                .filter(one -> one.substitute().equals(known(new SeatId("beleid-limburg"))))
                .forEach(one -> substituting.end(ADMINISTRATOR, one.id()));

        assertThat(system.get("/v1/taken").status()).isEqualTo(403);
    }

    private void standIn(String seat, WorkScope... scopes) {
        assertThat(system.get("/v1/taken").status()).isEqualTo(403);
        LocalDate today = LocalDate.now(clock);
        Set<WorkScope> all = EnumSet.copyOf(List.of(scopes));
        SeatId of = new SeatId(seat);
        substituting.arrange(ADMINISTRATOR, of, new Wish(known(of), today, today.plusDays(7), all));
    }

    /** As somebody finds it who looks for a substitute. */
    private PersonId known(SeatId seat) {
        return substituting.candidates(ADMINISTRATOR, seat).stream()
                .filter(person -> person.displayName().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }
}
