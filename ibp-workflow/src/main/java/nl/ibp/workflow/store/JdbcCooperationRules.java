package nl.ibp.workflow.store;

import java.util.List;
import nl.ibp.domain.programme.CooperationRule;
import nl.ibp.domain.programme.CooperationRules;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@DependsOn(ReferenceDataLoader.NAME)
class JdbcCooperationRules implements CooperationRules {

    private final JdbcClient sql;
    private final Cached<List<CooperationRule>> all;

    JdbcCooperationRules(JdbcClient sql, ReferenceCache cache) {
        this.sql = sql;
        this.all = cache.of(this::load);
    }

    @Override
    public List<CooperationRule> all() {
        return all.get();
    }

    private List<CooperationRule> load() {
        return sql.sql("select code, text from cooperation_rule order by position, code")
                .query((row, number) -> new CooperationRule(row.getString("code"), row.getString("text")))
                .list();
    }
}
