package nl.ibp.workflow.store;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.decision.Mandates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMandates implements Mandates {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcMandates(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(Mandate mandate) {
        sql.sql("insert into mandate (id, granted_at, document) values (?, ?, cast(? as jsonb))")
                .params(mandate.id().value(), Columns.timestamp(mandate.grantedAt()), documents.write(mandate))
                .update();
    }

    @Override
    public Optional<Mandate> find(MandateId id) {
        return read(sql.sql("select document from mandate where id = ?").param(id.value()))
                .optional();
    }

    @Override
    public Mandate lock(MandateId id) {
        return read(sql.sql("select document from mandate where id = ? for update")
                        .param(id.value()))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No mandate " + id));
    }

    @Override
    public void save(Mandate mandate) {
        int saved = sql.sql("update mandate set document = cast(? as jsonb) where id = ?")
                .params(documents.write(mandate), mandate.id().value())
                .update();
        Rows.requireOne(saved, "mandate", mandate.id());
    }

    @Override
    public List<Mandate> all() {
        return read(sql.sql("select document from mandate order by granted_at desc, id"))
                .list();
    }

    private MappedQuerySpec<Mandate> read(StatementSpec statement) {
        return statement.query((row, number) -> documents.read(row.getString("document"), Mandate.class));
    }
}
