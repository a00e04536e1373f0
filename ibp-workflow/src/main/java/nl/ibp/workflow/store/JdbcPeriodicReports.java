package nl.ibp.workflow.store;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.reporting.PeriodicReport;
import nl.ibp.domain.reporting.PeriodicReports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeriodicReports implements PeriodicReports {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcPeriodicReports(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public PeriodicReport add(PeriodicReport report) {
        // One at a time, so that numbers follow each other without a gap; it happens a few times a year.
        sql.sql("lock table programme_report in exclusive mode").update();
        int number = sql.sql("select coalesce(max(number), 0) + 1 from programme_report")
                .query(Integer.class)
                .single();
        PeriodicReport numbered = new PeriodicReport(
                number,
                report.content(),
                Columns.storable(report.words()),
                report.seat(),
                report.person(),
                report.at());
        sql.sql("insert into programme_report (number, document) values (?, cast(? as jsonb))")
                .params(number, documents.write(numbered))
                .update();
        return numbered;
    }

    @Override
    public List<PeriodicReport> all() {
        return sql.sql("select document from programme_report order by number desc")
                .query((row, number) -> documents.read(row.getString("document"), PeriodicReport.class))
                .list();
    }

    @Override
    public Optional<PeriodicReport> find(int number) {
        return sql.sql("select document from programme_report where number = ?")
                .param(number)
                .query((row, index) -> documents.read(row.getString("document"), PeriodicReport.class))
                .optional();
    }
}
