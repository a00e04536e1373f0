package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.decision.RevocationDecisions;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevocationDecisions implements RevocationDecisions {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcRevocationDecisions(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(RevocationDecision decision) {
        sql.sql("insert into revocation_decision (proposal, version, document) values (?, ?, cast(? as jsonb))")
                .params(decision.proposal().value(), decision.version(), documents.write(decision))
                .update();
    }

    @Override
    public List<RevocationDecision> on(ProposalId proposal) {
        return sql.sql("select document from revocation_decision where proposal = ? order by id")
                .param(proposal.value())
                .query((row, number) -> documents.read(row.getString("document"), RevocationDecision.class))
                .list();
    }
}
