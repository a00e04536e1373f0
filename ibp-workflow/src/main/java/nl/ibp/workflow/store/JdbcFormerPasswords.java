package nl.ibp.workflow.store;

import java.time.Clock;
import java.util.List;
import nl.ibp.workflow.organisation.FormerPasswords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFormerPasswords implements FormerPasswords {

    private static final int KEPT = 5;

    private final JdbcClient sql;
    private final Clock clock;

    JdbcFormerPasswords(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<String> last(String username, int most) {
        return sql.sql("select hash from former_password where username = :username order by since desc limit :most")
                .param("username", username)
                .param("most", most)
                .query(String.class)
                .list();
    }

    @Override
    public void add(String username, String hash) {
        sql.sql("insert into former_password (username, hash, since) values (:username, :hash, :now)")
                .param("username", username)
                .param("hash", hash)
                .param("now", Columns.timestamp(clock.instant()))
                .update();
        sql.sql(
                        """
                        delete from former_password
                        where username = :username and ctid not in (
                            select ctid from former_password where username = :username
                            order by since desc limit :kept)""")
                .param("username", username)
                .param("kept", KEPT)
                .update();
    }
}
