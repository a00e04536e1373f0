package nl.ibp.workflow.store;

import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.calendar.Recesses;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcRecesses implements Recesses {

    private final JdbcClient sql;
    private final Cached<List<Recess>> all;

    JdbcRecesses(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<Recess> all() {
        return all.get();
    }

    List<Recess> load() {
        return sql.sql("select label, \"from\", until from recess order by \"from\", until")
                .query((row, number) -> new Recess(
                        row.getString("label"),
                        row.getObject("from", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(List<Recess> recesses) {
        sql.sql("delete from recess").update();
        recesses.forEach(this::add);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                all.forget();
            }
        });
    }

    private void add(Recess recess) {
        sql.sql("insert into recess (label, \"from\", until) values (?, ?, ?)")
                .params(recess.label(), recess.from(), recess.until())
                .update();
    }
}
