package nl.ibp.workflow.path;

import java.util.List;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The step records of one dossier, as they stand in the database. */
final class StepRows {

    /** @param outcome OPEN while it is */
    record Row(
            String level,
            String step,
            String status,
            int version,
            int round,
            String outcome,
            Integer days,
            Integer waiting,
            int still,
            String seat,
            String body,
            String process,
            Integer processVersion) {}

    private final JdbcClient sql;

    StepRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> of(DossierPath path) {
        return read(path.id(), "true");
    }

    List<Row> steps(DossierPath path) {
        return read(path.id(), "level = 'STEP'");
    }

    List<Row> work(DossierPath path, String kind) {
        return read(path.id(), "level = 'WORK' and step = '" + kind + "'");
    }

    List<Row> parts(DossierPath path, String part) {
        return read(path.id(), "level = 'PART' and step = '" + part + "'");
    }

    private List<Row> read(ProposalId proposal, String which) {
        return sql.sql(
                        """
                        select level, step, status, version, round, coalesce(outcome, 'OPEN') as outcome, days, waiting,
                            still, seat, body, process, process_version
                        from step_record where proposal = :proposal and """
                                + ' '
                                + which
                                + " order by id")
                .param("proposal", proposal.value())
                .query(Row.class)
                .list();
    }
}
