package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.reporting.MilestoneId;
import nl.ibp.domain.reporting.MilestoneReport;
import nl.ibp.domain.reporting.MilestoneReports;
import nl.ibp.domain.reporting.MilestoneState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMilestoneReports implements MilestoneReports {

    private final JdbcClient sql;
    private final Documents documents;

    JdbcMilestoneReports(JdbcClient sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public void add(MilestoneReport report) {
        sql.sql(
                        """
                        insert into milestone_report (theme, milestone, state, expected, note, seat, person, at)
                        values (:theme, :milestone, :state, cast(:expected as jsonb), :note, :seat, :person, :at)""")
                .param("theme", report.milestone().theme().value())
                .param("milestone", report.milestone().description())
                .param("state", report.state().name())
                .param("expected", documents.write(report.expected()))
                .param("note", Columns.storable(report.note()))
                .param("seat", report.seat().value())
                .param("person", report.person().value())
                .param("at", Columns.timestamp(report.at()))
                .update();
    }

    @Override
    public List<MilestoneReport> all() {
        return sql.sql("select * from milestone_report order by id desc")
                .query((row, number) -> report(row))
                .list();
    }

    private MilestoneReport report(ResultSet row) throws SQLException {
        return new MilestoneReport(
                new MilestoneId(new ThemeNumber(row.getInt("theme")), row.getString("milestone")),
                MilestoneState.valueOf(row.getString("state")),
                documents.read(row.getString("expected"), ApproximateDate.class),
                row.getString("note"),
                new SeatId(row.getString("seat")),
                new PersonId(row.getString("person")),
                Columns.instant(row, "at"));
    }

    @Override
    public void renamed(MilestoneId before, MilestoneId after) {
        sql.sql("update milestone_report set milestone = :after where theme = :theme and milestone = :before")
                .param("after", after.description())
                .param("theme", before.theme().value())
                .param("before", before.description())
                .update();
    }
}
