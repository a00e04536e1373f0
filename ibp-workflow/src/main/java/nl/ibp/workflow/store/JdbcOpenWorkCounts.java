package nl.ibp.workflow.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.operations.OpenWorkCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenWorkCounts implements OpenWorkCounts {

    private record OfKind(TaskKind kind, int open, int overdue) {}

    private record OfMail(int waiting, int inTrouble) {}

    private record OfDeliveries(int waiting, int stuck) {}

    private final JdbcClient sql;

    JdbcOpenWorkCounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Counts on(LocalDate today, Instant now) {
        Map<TaskKind, Integer> open = new EnumMap<>(TaskKind.class);
        int overdue = 0;
        for (OfKind kind : work(today)) {
            open.put(kind.kind(), kind.open());
            overdue += kind.overdue();
        }
        OfMail mail = mail(now);
        OfDeliveries deliveries = deliveries();
        return new Counts(open, overdue, mail.waiting(), mail.inTrouble(), deliveries.waiting(), deliveries.stuck());
    }

    private Iterable<OfKind> work(LocalDate today) {
        return sql.sql(
                        """
                        select kind, count(*) as open,
                            count(*) filter (where due < :today and stands_still_since is null) as overdue
                        from task where ended_at is null group by kind""")
                .param("today", today)
                .query((row, number) ->
                        new OfKind(TaskKind.valueOf(row.getString("kind")), row.getInt("open"), row.getInt("overdue")))
                .list();
    }

    private OfMail mail(Instant now) {
        return sql.sql("select count(*) filter (where state = 'WAITING' and not_before <= :now) as waiting,"
                        + " count(*) filter (where " + JdbcOutbox.IN_TROUBLE + ") as trouble from mail"
                        + " where state in ('WAITING', 'FAILED', 'HANDED_OVER')")
                .param("now", Columns.timestamp(now))
                .query((row, number) -> new OfMail(row.getInt("waiting"), row.getInt("trouble")))
                .single();
    }

    private OfDeliveries deliveries() {
        return sql.sql("select count(*) filter (where delivery.state = 'WAITING') as waiting,"
                        + " count(*) filter (where delivery.state = 'STUCK') as stuck"
                        + " from delivery join proposal on proposal.id = delivery.proposal"
                        + " where delivery.state in ('WAITING', 'STUCK') and not" + NeedToKnow.IS_SECRET)
                .query((row, number) -> new OfDeliveries(row.getInt("waiting"), row.getInt("stuck")))
                .single();
    }
}
