package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsolidations implements Consolidations {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcConsolidations(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(Consolidation consolidation) {
        sql.sql("insert into consolidation (proposal, version, document) values (?, ?, cast(? as jsonb))")
                .params(consolidation.proposal().value(), consolidation.version(), documents.write(consolidation))
                .update();
    }

    @Override
    public List<Consolidation> on(ProposalId proposal) {
        return sql.sql("select document from consolidation where proposal = ? order by id")
                .param(proposal.value())
                .query((row, number) -> documents.read(row.getString("document"), Consolidation.class))
                .list();
    }
}
