package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.ElectionDay;
import nl.ibp.domain.organisation.ElectionDays;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcElectionDays implements ElectionDays {

    private final JdbcClient sql;
    private final Cached<List<ElectionDay>> all;

    JdbcElectionDays(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<ElectionDay> all() {
        return all.get();
    }

    private List<ElectionDay> load() {
        return sql.sql("select day, planned from election_day order by day")
                .query((row, number) ->
                        new ElectionDay(row.getObject("day", LocalDate.class), row.getBoolean("planned")))
                .list();
    }
}
