package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.UUID;
import javax.sql.DataSource;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.RecordChain;
import nl.ibp.workflow.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation that recorded before there were chains gets them, as if they had always been there. */
class ChainingExistingRecordTest {

    @Test
    void chainsWhatWasRecordedBefore() {
        DataSource database = TestDatabase.blank().dataSource();
        JdbcClient sql = JdbcClient.create(database);
        Flyway.configure().dataSource(database).target("5").load().migrate();
        ProposalId one = dossier(sql, 1);
        ProposalId other = dossier(sql, 2);

        Flyway.configure().dataSource(database).load().migrate();

        JdbcDossierRecord record = new JdbcDossierRecord(sql, new Documents(), mock(Proposals.class));
        for (ProposalId dossier : new ProposalId[] {one, other}) {
            RecordChain chain = record.chain(dossier);
            assertThat(chain.entries()).hasSize(3);
            assertThat(chain.firstBroken()).isEmpty();
        }
    }

    private static ProposalId dossier(JdbcClient sql, int sequence) {
        UUID id = UUID.randomUUID();
        sql.sql(
                        """
                        insert into province (code, name, slug, states_seats) values ('pv22', 'Drenthe', 'drenthe', 41)
                        on conflict do nothing""")
                .update();
        sql.sql(
                        """
                        insert into proposal (id, year, sequence, lead, status, title, partners, themes, version,
                            started_at, since, searchable_text, document)
                        values (?, 2026, ?, 'pv22', 'DRAFT', '', '{}', '{}', 0, now(), now(), '', '{}')""")
                .params(id, sequence)
                .update();
        entry(sql, id, "2026-05-04T08:00:00Z", null, "{}");
        entry(sql, id, "2026-05-04T08:00:00.123456Z", "iemand", "{\"version\": \"1\", \"körper\": \"é – €\"}");
        entry(sql, id, "1969-12-31T23:59:59.5Z", "iemand", "{\"b\": \"2\", \"a\": \"1\"}");
        return new ProposalId(id);
    }

    private static void entry(JdbcClient sql, UUID proposal, String at, String person, String details) {
        sql.sql(
                        """
                        insert into dossier_entry (proposal, at, person, seat, event, details)
                        values (?, cast(? as timestamptz), ?, null, 'PROPOSAL_STARTED', cast(? as jsonb))""")
                .params(proposal, at, person, details)
                .update();
    }
}
