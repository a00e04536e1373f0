package nl.ibp.workflow.store;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.domain.voting.WrittenProcedures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWrittenProcedures implements WrittenProcedures {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcWrittenProcedures(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(WrittenProcedure procedure) {
        sql.sql(
                        """
                        insert into written_procedure (id, proposal, body, status, opened_at, document)
                        values (?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        procedure.id().value(),
                        procedure.proposal().value(),
                        procedure.body().value(),
                        procedure.status().name(),
                        Columns.timestamp(procedure.openedAt()),
                        documents.write(procedure))
                .update();
    }

    @Override
    public Optional<WrittenProcedure> find(WrittenProcedureId id) {
        return read(sql.sql("select document from written_procedure where id = ?")
                        .param(id.value()))
                .optional();
    }

    @Override
    public WrittenProcedure lock(WrittenProcedureId id) {
        return read(sql.sql("select document from written_procedure where id = ? for update")
                        .param(id.value()))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No written procedure " + id));
    }

    @Override
    public void save(WrittenProcedure procedure) {
        int saved = sql.sql("update written_procedure set status = ?, document = cast(? as jsonb) where id = ?")
                .params(
                        procedure.status().name(),
                        documents.write(procedure),
                        procedure.id().value())
                .update();
        Rows.requireOne(saved, "written procedure", procedure.id());
    }

    @Override
    public List<WrittenProcedure> on(ProposalId proposal) {
        return read(sql.sql("select document from written_procedure where proposal = ? order by opened_at, id")
                        .param(proposal.value()))
                .list();
    }

    private MappedQuerySpec<WrittenProcedure> read(StatementSpec statement) {
        return statement.query((row, number) -> documents.read(row.getString("document"), WrittenProcedure.class));
    }
}
