package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.CommitmentReport;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.ProgrammeEvent;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.Seal;
import nl.ibp.domain.reporting.PeriodicReport;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.signon.Grant;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.workflow.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database goes through every version there ever was, and each leaves in it what it brought, in the form of its day:
 * {@code upgrade/V<n>.sql}. From each of them an installation comes to the newest version, and loses nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryUpgradeTest {

    /** Tables whose rows stand in another one since. */
    private static final Map<String, String> MOVED = Map.of("form_draft", "typed_form");

    private static final Map<String, Class<?>> DOCUMENTS = Map.ofEntries(
            Map.entry("theme", Theme.class),
            Map.entry("programme_event", ProgrammeEvent.class),
            Map.entry("proposal", RegionalProposal.class),
            Map.entry("consultation", Consultation.class),
            Map.entry("board_decision", BoardDecision.class),
            Map.entry("commitment", Commitment.class),
            Map.entry("commitment_report", CommitmentReport.class),
            Map.entry("consolidation", Consolidation.class),
            Map.entry("states_file", StatesFile.class),
            Map.entry("written_procedure", WrittenProcedure.class),
            Map.entry("mandate", Mandate.class),
            Map.entry("meeting", Meeting.class),
            Map.entry("revocation_decision", RevocationDecision.class),
            Map.entry("secrecy", Secrecy.class),
            Map.entry("administration_change", AdministrationChange.class),
            Map.entry("programme_report", PeriodicReport.class));

    private final Documents documents = new Documents();
    private TestDatabase walking;

    static Stream<Integer> versions() throws IOException {
        Resource[] migrations =
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*__*.sql");
        return Arrays.stream(migrations)
                .map(file -> String.valueOf(file.getFilename()))
                .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                .sorted();
    }

    @BeforeAll
    void beginWithNothing() {
        walking = TestDatabase.blank();
    }

    // In their order: each goes on where the one before left the database.
    @ParameterizedTest(name = "V{0}")
    @MethodSource("versions")
    void losesNothing(int version) throws Exception {
        migrate(walking, String.valueOf(version));
        fill(walking, version);
        Map<String, Long> before = rows(walking);
        TestDatabase upgraded = walking.copy();

        migrate(upgraded, "latest");

        Map<String, Long> after = rows(upgraded);
        before.forEach((table, rows) -> assertThat(after.get(MOVED.getOrDefault(table, table)))
                .as("rows of %s", table)
                .isNotNull()
                .isGreaterThanOrEqualTo(rows));
        JdbcClient sql = JdbcClient.create(upgraded.dataSource());
        readEveryDocument(sql);
        verifyRecord(sql);
        assertThat(new JdbcSearchIndex(sql).differences().areNone()).isTrue();
    }

    private static void migrate(TestDatabase database, String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .target(version)
                .load()
                .migrate();
    }

    private static void fill(TestDatabase database, int version) throws Exception {
        ClassPathResource file = new ClassPathResource("upgrade/V%d.sql".formatted(version));
        assertThat(file.exists())
                .as(
                        "%s leaves in each table that V%d brought, or changed, some rows in the form of its day",
                        file, version)
                .isTrue();
        try (var connection = database.dataSource().getConnection()) {
            // Statement by statement would cut the bodies of functions in pieces.
            connection.createStatement().execute(file.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Long> rows(TestDatabase database) {
        JdbcClient sql = JdbcClient.create(database.dataSource());
        Map<String, Long> rows = new TreeMap<>();
        sql.sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        sql.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private void readEveryDocument(JdbcClient sql) {
        List<String> columns = sql.sql(
                        """
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'document'""")
                .query(String.class)
                .list();
        assertThat(DOCUMENTS.keySet()).containsExactlyInAnyOrderElementsOf(columns);
        columns.forEach(table -> texts(sql, "document", table)
                .forEach(document -> assertThat(documents.read(document, DOCUMENTS.get(table)))
                        .isNotNull()));
        texts(sql, "expected", "milestone_report").forEach(text -> documents.read(text, ApproximateDate.class));
        texts(sql, "granted", "sign_on_identity")
                .forEach(text -> assertThat(documents.read(text, new TypeReference<List<Grant>>() {}))
                        .isNotNull());
    }

    private static List<String> texts(JdbcClient sql, String column, String table) {
        return sql.sql("select " + column + " from " + table)
                .query(String.class)
                .list();
    }

    private void verifyRecord(JdbcClient sql) {
        JdbcDossierRecord record = new JdbcDossierRecord(sql, documents, mock(Proposals.class));
        List<Seal> seals = new JdbcSeals(sql, documents).all();

        assertThat(Seal.firstBroken(seals)).isEmpty();
        for (ProposalId dossier : record.dossiers()) {
            assertThat(record.chain(dossier).firstBroken()).isEmpty();
            assertThat(seals).allSatisfy(seal -> assertThat(seal.contradictedBy(record.chain(dossier)))
                    .isEmpty());
        }
    }
}
