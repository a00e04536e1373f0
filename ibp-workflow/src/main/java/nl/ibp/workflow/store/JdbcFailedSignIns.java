package nl.ibp.workflow.store;

import java.time.Instant;
import nl.ibp.domain.account.LockOutPolicy.Mistakes;
import nl.ibp.workflow.account.FailedSignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFailedSignIns implements FailedSignIns {

    private final JdbcClient sql;

    JdbcFailedSignIns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Mistakes lock(String guarded, Instant now) {
        sql.sql(
                        """
                        insert into failed_sign_in (guarded, failures, last_at) values (:guarded, 0, :now)
                        on conflict do nothing""")
                .param("guarded", guarded)
                .param("now", Columns.timestamp(now))
                .update();
        return sql.sql("select failures, last_at from failed_sign_in where guarded = :guarded for update")
                .param("guarded", guarded)
                .query((row, number) -> new Mistakes(row.getInt("failures"), Columns.instant(row, "last_at")))
                .single();
    }

    @Override
    public void save(String guarded, Mistakes mistakes) {
        int saved = sql.sql("update failed_sign_in set failures = :failures, last_at = :last where guarded = :guarded")
                .param("failures", mistakes.count())
                .param("last", Columns.timestamp(mistakes.last()))
                .param("guarded", guarded)
                .update();
        Rows.requireOne(saved, "failed_sign_in", guarded);
    }

    @Override
    public void forgetBefore(Instant moment) {
        // Those that somebody has just now would be waited for in any order.
        sql.sql(
                        """
                        delete from failed_sign_in where guarded in (
                            select guarded from failed_sign_in where last_at < :moment for update skip locked)""")
                .param("moment", Columns.timestamp(moment))
                .update();
    }
}
