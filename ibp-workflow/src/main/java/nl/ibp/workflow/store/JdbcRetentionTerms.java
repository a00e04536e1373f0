package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.workflow.retention.RetentionTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRetentionTerms implements RetentionTerms {

    private final JdbcClient sql;

    JdbcRetentionTerms(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public RetentionTerm of(KeptKind kind) {
        return sql.sql("select days from retention where kind = ? and days is not null")
                .param(kind.name())
                .query((row, number) -> new RetentionTerm(kind, row.getInt("days")))
                .optional()
                .orElseGet(() -> RetentionTerm.usual(kind));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RetentionTerm lock(KeptKind kind) {
        sql.sql("insert into retention (kind) values (?) on conflict do nothing")
                .param(kind.name())
                .update();
        sql.sql("select kind from retention where kind = ? for update")
                .param(kind.name())
                .query(String.class)
                .single();
        return of(kind);
    }

    @Override
    public void save(RetentionTerm term) {
        int rows = sql.sql("update retention set days = ? where kind = ?")
                .params(term.days(), term.kind().name())
                .update();
        Rows.requireOne(rows, "retention", term.kind());
    }

    @Override
    public Optional<Cleared> lastCleared(KeptKind kind) {
        return sql.sql("select cleared_at, cleared from retention where kind = ? and cleared_at is not null")
                .param(kind.name())
                .query((row, number) -> cleared(row))
                .optional();
    }

    private static Cleared cleared(ResultSet row) throws SQLException {
        return new Cleared(Columns.instant(row, "cleared_at"), row.getLong("cleared"));
    }

    @Override
    public void cleared(KeptKind kind, Cleared cleared) {
        sql.sql(
                        """
                        insert into retention (kind, cleared_at, cleared) values (:kind, :at, :number)
                        on conflict (kind) do update set cleared_at = excluded.cleared_at, cleared = excluded.cleared""")
                .param("kind", kind.name())
                .param("at", Columns.timestamp(cleared.at()))
                .param("number", cleared.number())
                .update();
    }
}
