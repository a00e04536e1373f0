package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.event.EventKind;
import nl.ibp.workflow.event.SealedKeys;
import nl.ibp.workflow.event.Subscription;
import nl.ibp.workflow.event.SubscriptionId;
import nl.ibp.workflow.event.SubscriptionState;
import nl.ibp.workflow.event.Subscriptions;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpHeaders;

/** A program of the administrators comes for what happened, and looks who is told of it. */
final class EventScenario {

    private static final String EVENTS = "/v1/gebeurtenissen";

    private final ContractClient administrator;
    private final ContractClient officer;
    private final BeanFactory beans;

    EventScenario(ContractClient nobody, BeanFactory beans) {
        this.administrator = nobody.as("beheer");
        this.officer = nobody.as("beleid-gelderland");
        this.beans = beans;
    }

    void play() {
        comesForWhatHappened();
        isNotForOthers();
        looksWhoIsTold();
    }

    private void comesForWhatHappened() {
        DossierPath path =
                new PathDriver(beans).foodValley().toBoard().boardDecides(BoardOutcome.ADOPT_WITH_CONDITIONS);
        List<JsonNode> first = new ArrayList<>();
        String end = follow(EVENTS + "?aantal=50", first);

        List<JsonNode> told = of(path, first);
        JsonNode decided = told.stream()
                .filter(event -> event.path("type").asText().equals(EventKind.BOARD_DECIDED.type()))
                .findFirst()
                .orElseThrow();
        assertThat(decided.at("/data/uitkomst").asText()).isEqualTo("instemmen-onder-voorwaarden");
        assertThat(told).extracting(event -> event.path("sequence").asText()).isSorted();
        assertThat(first).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();

        // What an event leads to says of the same proposal what a reader may know.
        assertThat(officer.get("/v1/voorstellen/" + decided.path("subject").asText())
                        .at("/nummer"))
                .isEqualTo(decided.at("/data/nummer").asText());

        path.states("utrecht").proposes();
        List<JsonNode> further = new ArrayList<>();
        follow(end, further);
        assertThat(of(path, further))
                .extracting(event -> event.path("type").asText())
                .contains(EventKind.STATES_PROPOSAL_SUBMITTED.type())
                .doesNotContain(EventKind.BOARD_DECIDED.type());

        path.secrecy().imposedBy("gs-gelderland");
        List<JsonNode> again = new ArrayList<>();
        follow(EVENTS + "?aantal=100", again);
        assertThat(of(path, again)).isEmpty();
        assertThat(administrator.get(end).status())
                .as("goes on from what is secret by now")
                .isEqualTo(200);
    }

    /** @return where it goes on */
    private String follow(String address, List<JsonNode> into) {
        Answer answer = administrator.get(address);
        assertThat(answer.status()).isEqualTo(200);
        answer.json().forEach(into::add);
        String next = next(answer);
        return answer.json().isEmpty() ? same(next, address) : follow(next, into);
    }

    private static String same(String next, String asked) {
        assertThat(next).isEqualTo(asked);
        return next;
    }

    private static String next(Answer answer) {
        return Objects.requireNonNull(answer.header(HttpHeaders.LINK)).replaceAll("^<|>.*$", "");
    }

    private static List<JsonNode> of(DossierPath path, List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.path("subject").asText().equals(path.id().toString()))
                .toList();
    }

    private void isNotForOthers() {
        for (String address : List.of(EVENTS, "/v1/abonnementen")) {
            Answer answer = officer.get(address);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.at("/errors/0/code")).isEqualTo("not-administrator");
        }
        for (String cursor : List.of("1", "0-0-0-0-0", UUID.randomUUID().toString())) {
            Answer answer = administrator.get(EVENTS + "?cursor=" + cursor);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.at("/errors/0/code")).isEqualTo("unknown-cursor");
        }
    }

    private void looksWhoIsTold() {
        Subscriptions subscriptions = beans.getBean(Subscriptions.class);
        Subscription told = new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                "Zaaksysteem",
                SeatHolder.of("beheer").person(),
                URI.create("https://zaken.example.nl/ibp"),
                Set.of(EventKind.BOARD_DECIDED),
                SubscriptionState.PAUSED,
                null,
                beans.getBean(Clock.class).instant());
        subscriptions.add(told, new SealedKeys("verzegeld-token", "verzegeld-geheim", null, null));
        try {
            Answer answer = administrator.get("/v1/abonnementen");
            assertThat(answer.json().path("abonnementen").findValuesAsText("id"))
                    .contains(told.id().toString());
            assertThat(answer.text())
                    .contains("\"gepauzeerd\"", EventKind.BOARD_DECIDED.type())
                    .doesNotContain("verzegeld");
        } finally {
            subscriptions.remove(told.id());
        }
    }
}
