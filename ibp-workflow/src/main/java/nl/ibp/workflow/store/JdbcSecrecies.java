package nl.ibp.workflow.store;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecrecies implements Secrecies {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcSecrecies(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(Secrecy secrecy) {
        sql.sql(
                        """
                        insert into secrecy (id, proposal, attachment, body, confirming, status, imposed_at, document)
                        values (:id, :proposal, :attachment, :body, :confirming, :status, :imposedAt,
                            cast(:document as jsonb))""")
                .param("id", secrecy.id().value())
                .param("proposal", secrecy.proposal().value())
                .param("attachment", secrecy.attachment().map(id -> id.value()).orElse(null))
                .param("body", secrecy.body().value())
                .param("confirming", Columns.text(secrecy.confirming().orElse(null)))
                .param("status", secrecy.status().name())
                .param("imposedAt", Columns.timestamp(secrecy.imposedAt()))
                .param("document", documents.write(secrecy))
                .update();
    }

    @Override
    public Optional<Secrecy> find(SecrecyId id) {
        return read(sql.sql("select document from secrecy where id = :id").param("id", id.value()))
                .optional();
    }

    @Override
    public Secrecy lock(SecrecyId id) {
        return read(sql.sql("select document from secrecy where id = :id for update")
                        .param("id", id.value()))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No secrecy " + id));
    }

    @Override
    public void save(Secrecy secrecy) {
        int saved = sql.sql("update secrecy set status = :status, document = cast(:document as jsonb) where id = :id")
                .param("id", secrecy.id().value())
                .param("status", secrecy.status().name())
                .param("document", documents.write(secrecy))
                .update();
        Rows.requireOne(saved, "secrecy", secrecy.id());
    }

    @Override
    public List<Secrecy> on(ProposalId proposal) {
        return read(sql.sql("select document from secrecy where proposal = :proposal order by imposed_at, id")
                        .param("proposal", proposal.value()))
                .list();
    }

    private MappedQuerySpec<Secrecy> read(StatementSpec statement) {
        return statement.query((row, number) -> documents.read(row.getString("document"), Secrecy.class));
    }
}
