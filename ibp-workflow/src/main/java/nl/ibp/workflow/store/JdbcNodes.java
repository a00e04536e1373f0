package nl.ibp.workflow.store;

import java.time.Duration;
import java.util.List;
import nl.ibp.workflow.live.Node;
import nl.ibp.workflow.live.Nodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By the clock of the database alone, so that it does not matter how those of the nodes go. */
@Repository
class JdbcNodes implements Nodes {

    private final JdbcClient sql;

    JdbcNodes(JdbcClient sql) {
        this.sql = sql;
    }

    // Whoever comes clears away those that were last seen days ago; nobody looks for these any more.
    @Override
    @Transactional
    public void seen(String id, String address, String version) {
        int known = sql.sql("update node set seen_at = now() where id = ?")
                .param(id)
                .update();
        if (known == 0) {
            sql.sql("insert into node (id, address, version, started_at, seen_at) values (?, ?, ?, now(), now())")
                    .params(id, address, version)
                    .update();
            sql.sql("delete from node where seen_at < now() - interval '1 day'").update();
        }
    }

    @Override
    public void draining(String id) {
        sql.sql("update node set draining = true, seen_at = now() where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void gone(String id) {
        sql.sql("delete from node where id = ?").param(id).update();
    }

    @Override
    public List<Node> all() {
        return sql.sql(
                        """
                        select *, extract(epoch from now() - seen_at) as silent from node
                        where seen_at >= now() - interval '1 day'
                        order by started_at, id""")
                .query((row, number) -> new Node(
                        row.getString("id"),
                        row.getString("address"),
                        row.getString("version"),
                        Columns.instant(row, "started_at"),
                        Columns.instant(row, "seen_at"),
                        Duration.ofMillis(Math.round(row.getDouble("silent") * 1000)),
                        row.getBoolean("draining")))
                .list();
    }
}
