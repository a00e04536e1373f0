package nl.ibp.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import nl.ibp.workflow.path.SecretContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rules of CloudEvents 1.0 and of its Dutch profile (NL GOV profile for CloudEvents 1.0), each held against what is
 * told of whole dossiers.
 */
@PathTest
class CloudEventsProfileTest {

    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> REQUIRED = Set.of("id", "source", "specversion", "type");
    private static final Set<String> OPTIONAL =
            Set.of("datacontenttype", "subject", "time", "dataref", "sequence", "data");

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    JdbcClient sql;

    private Telling telling;

    @BeforeEach
    void begin() {
        telling = new Telling(beans, mock(Actors.class), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        telling.close();
    }

    @Test
    void holdsForWholeDossiers() throws Exception {
        DossierPath path = paths.underThemes(8).toStates().states("limburg").sendsLetter();
        List<JsonNode> events =
                told(path.consolidated(ConsolidationResult.COMPLETE).id());

        assertThat(events).hasSizeGreaterThan(5);
        assertThat(events).allSatisfy(this::assertConforms);
        assertThat(events).extracting(event -> event.get("id").asText()).doesNotHaveDuplicates();
        assertThat(events)
                .as("one context")
                .extracting(event -> event.get("source").asText())
                .containsOnly("urn:nld:oin:00000001234567890000:systeem:ibp");
        assertThat(events)
                .as("orderable by letters")
                .extracting(event -> event.get("sequence").asText())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private void assertConforms(JsonNode event) {
        Set<String> names = names(event);
        assertThat(names).as("required attributes").containsAll(REQUIRED);
        assertThat(names).as("no others").isSubsetOf(union(REQUIRED, OPTIONAL));
        assertThat(names)
                .as("lower-case letters and digits, 20 at most")
                .allMatch(name -> name.matches("[a-z0-9]{1,20}"));
        assertThat(event.get("specversion").asText()).isEqualTo("1.0");
        assertThat(event.get("id").asText()).satisfies(UUID::fromString);
        assertThat(event.get("source").asText())
                .as("a URN of the name space nld, of an organisation and its system, and no place where data is")
                .matches("urn:nld:oin:\\d{20}:systeem:[a-z0-9-]+");
        assertThat(event.get("type").asText())
                .as("reverse domain name, the domain in the plural, no version, no organisation")
                .matches("nl\\.gebiedsvoorstellen\\.[a-z]+(-[a-z]+)+");
        assertThat(EventKind.ofCode(event.get("type").asText().replaceFirst(".*\\.", "")))
                .isPresent();
        assertThat(event.get("time").asText())
                .as("RFC 3339, UTC")
                .matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z")
                .satisfies(Instant::parse);
        assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.get("subject").asText())
                .isEqualTo(event.get("data").get("voorstelId").asText());
        assertThat(URI.create(event.get("dataref").asText()))
                .isEqualTo(URI.create("https://ibp.example.nl/v1/voorstellen/"
                        + event.get("subject").asText()));
        assertThat(event.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(names(event.get("data")))
                .as("poor in information")
                .isSubsetOf("voorstelId", "nummer", "versie", "uitkomst", "orgaan", "provincie");
    }

    @Test
    void keepsItsNameHoweverOftenItIsTold() throws Exception {
        ProposalId dossier = paths.chemelot().submit().id();

        assertThat(told(dossier)).isEqualTo(told(dossier));
    }

    @Test
    void saysWhenItWasRecorded() throws Exception {
        DossierPath path = paths.chemelot().submit();

        assertThat(told(path.id()).get(0).get("time").asText())
                .isEqualTo(path.dossier().record().get(1).at().toString());
    }

    @Test
    void saysNothingThatSomebodyWrote() throws Exception {
        SecretContent content = SecretContent.beforeBoard(beans);

        List<JsonNode> events = told(content.path().id());

        assertThat(events).hasSizeGreaterThan(5).allSatisfy(event -> assertThat(event.toString())
                .doesNotContain(content.word()));
    }

    @Test
    void namesBodiesAndNobody() throws Exception {
        DossierPath path = paths.chemelot().submit().allCollegesEndorse();
        List<String> bodies = beans.getBean(Bodies.class).all().stream()
                .map(body -> body.id().value())
                .toList();

        assertThat(told(path.id())).hasSize(2).allSatisfy(event -> assertThat(bodies)
                .contains(event.get("data").get("orgaan").asText()));
    }

    @Test
    void triesOutWithoutSayingAnything() throws Exception {
        JsonNode trial =
                new ObjectMapper().readTree(telling.writing.trial(Instant.now()).json());

        assertThat(names(trial)).containsAll(REQUIRED).isSubsetOf(union(REQUIRED, OPTIONAL));
        assertThat(trial.get("type").asText()).isEqualTo("nl.gebiedsvoorstellen.proef");
        assertThat(trial.get("data")).isEmpty();
    }

    /** "Producers MUST facilitate consumers to request additional information on the type." */
    @ParameterizedTest
    @EnumSource
    void explainsEachType(EventKind kind) throws Exception {
        assertThat(Files.readString(Path.of("../docs/events.md"))).contains('`' + kind.code() + '`');
    }

    private List<JsonNode> told(ProposalId dossier) throws Exception {
        telling.fill();
        List<JsonNode> events = new ArrayList<>();
        for (long position : positions(dossier)) {
            events.add(new ObjectMapper()
                    .readTree(telling.writing
                            .write(Telling.ADMINISTRATOR, position)
                            .orElseThrow()
                            .json()));
        }
        return events;
    }

    private List<Long> positions(ProposalId dossier) {
        return sql.sql("select position from published_event where proposal = ? order by sequence")
                .param(dossier.value())
                .query(Long.class)
                .list();
    }

    private static Set<String> names(JsonNode node) {
        Iterable<Map.Entry<String, JsonNode>> fields = node::fields;
        return StreamSupport.stream(fields.spliterator(), false)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
