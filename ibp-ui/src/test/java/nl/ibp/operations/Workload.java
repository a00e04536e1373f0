package nl.ibp.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.ibp.IbpApplication;
import nl.ibp.workflow.path.PathDriver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that lies ready for many people: positions of members of committees, each to be given once. */
final class Workload {

    /** A position that is to be given, and by whom. */
    record Review(String task, String seat, String proposal) {}

    private final List<String> timed;
    private final Map<String, Queue<Review>> bySeat;

    private Workload(JdbcClient sql, List<String> timed) {
        this.timed = timed;
        List<Review> all = new ArrayList<>(sql.sql(
                        """
                        select task.id, seat, cast(task.proposal as text) as proposal from task
                        where kind = 'REVIEW_BY_MEMBER' and ended_at is null
                            and not cast(proposal as text) = any(:timed)""")
                .param("timed", timed.toArray(String[]::new))
                .query((row, number) ->
                        new Review(row.getString("id"), row.getString("seat"), row.getString("proposal")))
                .list());
        Collections.shuffle(all);
        bySeat = all.stream()
                .collect(Collectors.groupingBy(Review::seat, Collectors.toCollection(ConcurrentLinkedQueue::new)));
    }

    /**
     * Fills an empty database, as the path brings work to people: through an application that is gone afterwards.
     *
     * @param timed so many dossiers more, for which nobody does anything: their terms pass
     */
    static Workload prepare(OwnPostgres server, String database, int dossiers, int timed)
            throws IOException, InterruptedException {
        List<String> left = new ArrayList<>();
        server.makeDatabase(database);
        try (ConfigurableApplicationContext context = application(server, database)) {
            PathDriver paths = new PathDriver(context);
            for (int dossier = 0; dossier < dossiers; dossier++) {
                paths.foodValley().throughIntake();
            }
            for (int dossier = 0; dossier < timed; dossier++) {
                left.add(paths.chemelot().throughIntake().id().toString());
            }
        }
        return new Workload(server.sql(database), left);
    }

    /** The product within this program, so that a test reaches its clock; it leaves timers alone. */
    static ConfigurableApplicationContext application(OwnPostgres server, String database) {
        return new SpringApplicationBuilder(IbpApplication.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--server.shutdown=immediate",
                        "--spring.datasource.url=" + server.url(database),
                        "--spring.datasource.username=" + server.user(),
                        "--spring.datasource.password=",
                        "--ibp.demo=true",
                        "--ibp.demo.portfolio=false",
                        "--ibp.jobs=false");
    }

    /** Those for whom there is work, one for each seat. */
    List<String> seats(int most) {
        return bySeat.keySet().stream().sorted().limit(most).toList();
    }

    /** The next one for a seat; nobody else gets it. */
    Review next(String seat) {
        Queue<Review> waiting = bySeat.get(seat);
        return waiting == null ? null : waiting.poll();
    }

    /** How often the record says that this position was given. */
    static int recorded(JdbcClient sql, Review review) {
        return sql.sql(
                        """
                        select count(*) from dossier_entry
                        where event = 'MEMBER_REVIEWED' and proposal = cast(:proposal as uuid) and seat = :seat""")
                .param("proposal", review.proposal())
                .param("seat", review.seat())
                .query(Integer.class)
                .single();
    }

    /** The dossiers for which nobody does anything. */
    List<String> timed() {
        return timed;
    }
}
