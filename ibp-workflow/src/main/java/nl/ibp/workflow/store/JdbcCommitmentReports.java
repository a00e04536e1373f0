package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.decision.CommitmentReport;
import nl.ibp.domain.decision.CommitmentReports;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCommitmentReports implements CommitmentReports {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcCommitmentReports(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(CommitmentReport report) {
        sql.sql("insert into commitment_report (proposal, document) values (?, cast(? as jsonb))")
                .params(report.proposal().value(), documents.write(report))
                .update();
    }

    @Override
    public List<CommitmentReport> on(ProposalId proposal) {
        return sql.sql("select document from commitment_report where proposal = ? order by id")
                .param(proposal.value())
                .query((row, number) -> documents.read(row.getString("document"), CommitmentReport.class))
                .list();
    }
}
