package nl.ibp.workflow.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.CollegeChanges;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCollegeChanges implements CollegeChanges {

    private final JdbcClient sql;

    JdbcCollegeChanges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(CollegeChange change) {
        sql.sql(
                        """
                        insert into college_change (province, from_day, recorded_by, recorded_at, begun_at)
                        values (:province, :from, :by, :at, :begunAt)""")
                .param("province", change.province().value())
                .param("from", change.from())
                .param("by", change.recordedBy().value())
                .param("at", Columns.timestamp(change.recordedAt()))
                .param("begunAt", Columns.timestamp(change.begunAt()))
                .update();
    }

    @Override
    public List<CollegeChange> all() {
        return sql.sql("select * from college_change order by from_day desc, province")
                .query((row, number) -> new CollegeChange(
                        new ProvinceCode(row.getString("province")),
                        row.getObject("from_day", LocalDate.class),
                        new PersonId(row.getString("recorded_by")),
                        Columns.instant(row, "recorded_at"),
                        Columns.nullableInstant(row, "begun_at")))
                .list();
    }

    @Override
    public void begun(CollegeChange change, Instant at) {
        int begun = sql.sql(
                        """
                        update college_change set begun_at = :at
                        where province = :province and from_day = :from and begun_at is null""")
                .param("at", Columns.timestamp(at))
                .param("province", change.province().value())
                .param("from", change.from())
                .update();
        Rows.requireOne(begun, "planned change of college", change);
    }

    @Override
    public void remove(CollegeChange change) {
        int removed = sql.sql(
                        "delete from college_change where province = :province and from_day = :from and begun_at is null")
                .param("province", change.province().value())
                .param("from", change.from())
                .update();
        Rows.requireOne(removed, "planned change of college", change);
    }

    @Override
    public void lock(ProvinceCode province) {
        sql.sql("select code from province where code = :province for no key update")
                .param("province", province.value())
                .query(String.class)
                .single();
    }
}
