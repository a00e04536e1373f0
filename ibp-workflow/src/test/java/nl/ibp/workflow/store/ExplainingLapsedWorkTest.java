package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.ibp.workflow.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that lapsed before reasons were kept says why it did, as far as what was kept of it tells. */
class ExplainingLapsedWorkTest {

    private final TestDatabase database = TestDatabase.blank();
    private final JdbcClient sql = JdbcClient.create(database.dataSource());

    @BeforeEach
    void asItWasBefore() {
        Flyway.configure().dataSource(database.dataSource()).target("12").load().migrate();
        sql.sql("insert into province (code, name, slug, states_seats) values ('pv22', 'Drenthe', 'drenthe', 41)")
                .update();
        sql.sql("insert into body (id, kind, name, position) values ('aac-re', 'OFFICIAL_COMMITTEE', 'AAC RE', 1)")
                .update();
        sql.sql("insert into seat (id, body, role, label, position) values ('lid', 'aac-re', 'MEMBER', 'Lid', 1)")
                .update();
    }

    @Test
    void tellsTheWaysApart() {
        UUID running = proposal(1, "BOARD");
        UUID withdrawn = proposal(2, "WITHDRAWN");
        lapsed("late", running, "REVIEW_BY_MEMBER", "2026-05-01");
        lapsed("closed", running, "REVIEW_BY_MEMBER", "2026-05-29");
        lapsed("withdrawn", withdrawn, "REVIEW_BY_MEMBER", "2026-05-01");
        lapsed("meeting", running, "VOTE_IN_WRITING", "2026-05-29");
        lapsed("mandate", running, "DECIDE_UNDER_MANDATE", "2026-05-29");
        lapsed("done", running, "BOARD_DECIDES", "2026-05-29");
        sql.sql("update task set ended_by = 'iemand' where id = 'done'").update();

        Flyway.configure().dataSource(database.dataSource()).load().migrate();

        assertThat(why("late")).isEqualTo("TERM_PASSED");
        assertThat(why("closed")).isEqualTo("CLOSED_EARLY");
        assertThat(why("withdrawn")).isEqualTo("WITHDRAWN");
        assertThat(why("meeting")).isEqualTo("MEETING_REQUESTED");
        assertThat(why("mandate")).isEqualTo("MANDATE_ENDED");
        assertThat(why("done")).isEqualTo("-");
    }

    private UUID proposal(int sequence, String status) {
        UUID id = UUID.randomUUID();
        sql.sql(
                        """
                        insert into proposal (id, year, sequence, lead, status, title, partners, themes, version,
                            started_at, since, searchable_text, document)
                        values (?, 2026, ?, 'pv22', ?, '', '{}', '{}', 1, '2026-04-01', '2026-05-10', '', '{}')""")
                .params(id, sequence, status)
                .update();
        return id;
    }

    private void lapsed(String id, UUID proposal, String kind, String due) {
        sql.sql(
                        """
                        insert into task (id, kind, proposal, seat, created_at, due, ended_at)
                        values (?, ?, ?, 'lid', '2026-04-20', cast(? as date), '2026-05-11T10:00:00Z')""")
                .params(id, kind, proposal, due)
                .update();
    }

    private String why(String task) {
        return sql.sql("select coalesce(ended_why, '-') from task where id = ?")
                .param(task)
                .query(String.class)
                .single();
    }
}
