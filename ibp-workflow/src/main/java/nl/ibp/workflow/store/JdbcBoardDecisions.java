package nl.ibp.workflow.store;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoardDecisions implements BoardDecisions {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcBoardDecisions(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(BoardDecision decision) {
        sql.sql("insert into board_decision (proposal, version, document) values (?, ?, cast(? as jsonb))")
                .params(decision.proposal().value(), decision.version(), documents.write(decision))
                .update();
    }

    @Override
    public List<BoardDecision> on(ProposalId proposal) {
        return sql.sql("select document from board_decision where proposal = ? order by id")
                .param(proposal.value())
                .query((row, number) -> documents.read(row.getString("document"), BoardDecision.class))
                .list();
    }

    @Override
    public List<BoardDecision> since(Instant moment) {
        return sql.sql(
                        """
                        select document from board_decision
                        where cast(document ->> 'decidedAt' as timestamptz) > ? order by id""")
                .param(Columns.timestamp(moment))
                .query((row, number) -> documents.read(row.getString("document"), BoardDecision.class))
                .list();
    }
}
