package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.ProvinceCode;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcBodies implements Bodies {

    private final JdbcClient sql;
    private final Cached<List<Body>> all;

    JdbcBodies(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<Body> all() {
        return all.get();
    }

    /** As it stands in the database. */
    List<Body> load() {
        return sql.sql("select id, kind, name, province from body order by position, id")
                .query((row, number) -> body(row))
                .list();
    }

    private static Body body(ResultSet row) throws SQLException {
        String province = row.getString("province");
        return new Body(
                new BodyId(row.getString("id")),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                province == null ? null : new ProvinceCode(province));
    }
}
