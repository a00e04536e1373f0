package nl.ibp.workflow.store;

import java.util.Set;
import nl.ibp.workflow.demonstration.MadeInitiatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMadeInitiatives implements MadeInitiatives {

    private final JdbcClient sql;

    JdbcMadeInitiatives(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(sql.sql("select name from demonstration_initiative")
                .query(String.class)
                .list());
    }

    @Override
    public boolean mark(String name) {
        return sql.sql("insert into demonstration_initiative (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
    }
}
