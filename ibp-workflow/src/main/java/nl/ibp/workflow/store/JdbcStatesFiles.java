package nl.ibp.workflow.store;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStatesFiles implements StatesFiles {

    private static final String SELECT_ONE =
            """
            select document from states_file
            where proposal = :proposal and version = :version and province = :province""";

    private final JdbcClient sql;
    private final Documents documents;
    private final PartWriter parts;
    private final MoneyWriter money;

    JdbcStatesFiles(JdbcClient sql, Documents documents, PartWriter parts, MoneyWriter money) {
        this.sql = sql;
        this.documents = documents;
        this.parts = parts;
        this.money = money;
    }

    @Override
    public void add(StatesFile file) {
        identified(
                        sql.sql(
                                """
                insert into states_file (proposal, version, province, opened_at, document)
                values (:proposal, :version, :province, :openedAt, cast(:document as jsonb))"""),
                        file.id())
                .param("openedAt", Columns.timestamp(file.openedAt()))
                .param("document", documents.write(file))
                .update();
        parts.added(file);
        money.covers(file);
    }

    @Override
    public Optional<StatesFile> find(StatesFileId id) {
        return read(SELECT_ONE, id);
    }

    @Override
    public StatesFile lock(StatesFileId id) {
        return read(SELECT_ONE + " for update", id)
                .orElseThrow(() -> new IllegalStateException("No file of the States " + id));
    }

    private Optional<StatesFile> read(String select, StatesFileId id) {
        return identified(sql.sql(select), id).query(String.class).optional().map(this::file);
    }

    @Override
    public void save(StatesFile file) {
        List<Optional<OpenPart>> saved = identified(
                        sql.sql(
                                """
                with before as (
                    select part.proposal as before_proposal,"""
                                        + OpenPart.COLUMNS
                                        + """
                    from states_file part
                    left join step_record step on step.proposal = part.proposal and step.level = 'PART'
                        and step.body = :body and step.left_at is null
                    where part.proposal = :proposal and part.version = :version and part.province = :province)
                update states_file set document = cast(:document as jsonb)
                from before
                where proposal = before_proposal and version = :version and province = :province
                returning before.*"""),
                        file.id())
                .param("body", parts.statesOf(file.id()).value())
                .param("document", documents.write(file))
                .query((row, number) -> Optional.ofNullable(OpenPart.read(row)))
                .list();
        Rows.requireOne(saved.size(), "file of the States", file.id());
        parts.saved(file, saved.get(0).orElse(null));
        money.covers(file);
    }

    @Override
    public List<StatesFile> on(ProposalId proposal) {
        return sql
                .sql(
                        "select document from states_file where proposal = :proposal order by opened_at, version, province")
                .param("proposal", proposal.value())
                .query(String.class)
                .list()
                .stream()
                .map(this::file)
                .toList();
    }

    private StatesFile file(String document) {
        return documents.read(document, StatesFile.class);
    }

    private static StatementSpec identified(StatementSpec statement, StatesFileId id) {
        return statement
                .param("proposal", id.proposal().value())
                .param("version", id.version())
                .param("province", id.province().value());
    }
}
