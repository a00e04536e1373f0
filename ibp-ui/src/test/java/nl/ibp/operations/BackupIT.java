package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.ibp.operations.Workload.Review;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup that is made while people are at work holds all that they were told is done, and is whole on another server. */
@Operations
class BackupIT {

    private static final Logger log = LoggerFactory.getLogger(BackupIT.class);

    private static final String DATABASE = "ibp";
    private static final int PEOPLE = 10;

    @Test
    void isWholeOnAnotherServer() throws Exception {
        assumeTrue(Machine.postgres().isPresent(), "a PostgreSQL of the machine, with pg_dump");
        try (OwnPostgres here = OwnPostgres.start();
                OwnPostgres there = OwnPostgres.start()) {
            Workload work = Workload.prepare(here, DATABASE, 12, 0);
            moveTransactionsOn(here);

            Set<Review> acknowledged =
                    dumpWhilePeopleWork(here, work, there.folder().resolve("ibp.dump"));

            there.makeDatabase(DATABASE);
            there.client(
                    "pg_restore",
                    "-d",
                    DATABASE,
                    "--exit-on-error",
                    there.folder().resolve("ibp.dump").toString());
            JdbcClient restored = there.sql(DATABASE);
            assertThat(acknowledged).isNotEmpty().allSatisfy(review -> assertThat(Workload.recorded(restored, review))
                    .isEqualTo(1));
            assertThat(Check.of(there, DATABASE))
                    .contains(" 0 verschillen", "De vastlegging klopt", "Alles is te vinden", "De cijfers missen");
            goOn(there);
            assertThat(Check.of(there, DATABASE)).contains(" 0 verschillen", "De cijfers kennen elke stap");
            log.info("Backup: {} acts acknowledged before it began are in it", acknowledged.size());
        }
    }

    /** As a server has that is in use for long: the numbers of its transactions are ahead of those of a new one. */
    private static void moveTransactionsOn(OwnPostgres server) throws IOException, InterruptedException {
        server.client(
                "psql",
                "-q",
                "-d",
                DATABASE,
                "-c",
                "do $$ begin for i in 1..20000 loop perform pg_current_xact_id(); commit; end loop; end $$");
        server.sql(DATABASE)
                .sql("update step_record set written_in = pg_current_xact_id()")
                .update();
    }

    private static Set<Review> dumpWhilePeopleWork(OwnPostgres server, Workload work, Path file) throws Exception {
        try (Node node = Node.start(server, DATABASE, Map.of()).awaitReady();
                People people = new People(node.address(), work, Duration.ofMillis(600))) {
            people.begin(work.seats(PEOPLE));
            await().atMost(Duration.ofSeconds(120)).until(() -> people.done().size() > 2 * PEOPLE);
            Set<Review> before = Set.copyOf(people.done().keySet());
            server.client("pg_dump", "-Fc", "-f", file.toString(), DATABASE);
            int during = people.done().size() - before.size();
            people.stop();
            assertThat(people.odd()).isEmpty();
            assertThat(people.refused()).isEmpty();
            log.info("Backup: {} acts while it was made", during);
            return before;
        }
    }

    /** A node starts on it, and people go on with what they had to do. */
    private static void goOn(OwnPostgres server) throws Exception {
        try (Node node = Node.start(server, DATABASE, Map.of()).awaitReady()) {
            Review open = server.sql(DATABASE)
                    .sql(
                            """
                            select id, seat, cast(proposal as text) as proposal from task
                            where kind = 'REVIEW_BY_MEMBER' and ended_at is null limit 1""")
                    .query((row, number) ->
                            new Review(row.getString("id"), row.getString("seat"), row.getString("proposal")))
                    .single();
            WebPerson person = new WebPerson(node.address(), open.seat());
            person.signIn();

            assertThat(person.review(open.task())).isEqualTo(WebPerson.Outcome.DONE);
            node.end();
        }
    }
}
