package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcFundingSources implements FundingSources {

    private final JdbcClient sql;
    private final Cached<List<FundingSource>> all;

    JdbcFundingSources(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<FundingSource> all() {
        return all.get();
    }

    /** As it stands in the database. */
    List<FundingSource> load() {
        return sql.sql("select id, name, note, provinces_own from funding_source order by position, id")
                .query((row, number) -> new FundingSource(
                        new FundingSourceId(row.getString("id")),
                        row.getString("name"),
                        row.getString("note"),
                        row.getBoolean("provinces_own")))
                .list();
    }
}
