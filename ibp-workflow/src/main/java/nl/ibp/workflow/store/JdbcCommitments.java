package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCommitments implements Commitments {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcCommitments(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(Commitment commitment) {
        sql.sql("insert into commitment (proposal, version, document) values (?, ?, cast(? as jsonb))")
                .params(commitment.proposal().value(), commitment.version(), documents.write(commitment))
                .update();
    }

    @Override
    public List<Commitment> on(ProposalId proposal) {
        return sql.sql("select document from commitment where proposal = ? order by id")
                .param(proposal.value())
                .query((row, number) -> documents.read(row.getString("document"), Commitment.class))
                .list();
    }
}
