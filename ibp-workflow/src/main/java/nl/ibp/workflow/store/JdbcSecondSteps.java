package nl.ibp.workflow.store;

import java.util.Collection;
import java.util.Optional;
import nl.ibp.workflow.account.SecondStep;
import nl.ibp.workflow.account.SecondSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecondSteps implements SecondSteps {

    private final JdbcClient sql;

    JdbcSecondSteps(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SecondStep> find(String username) {
        return sql.sql(
                        """
                        select second_step, coalesce(counted_step, -1) as counted from account
                        where username = :username and second_step is not null""")
                .param("username", username)
                .query((row, number) -> new SecondStep(row.getString("second_step"), row.getLong("counted")))
                .optional();
    }

    @Override
    public boolean add(String username, SecondStep step, Collection<String> recoveryHashes) {
        boolean isFirst = sql.sql(
                                """
                                update account set second_step = :sealed, counted_step = :counted
                                where username = :username and second_step is null""")
                        .param("sealed", step.sealed())
                        .param("counted", step.counted())
                        .param("username", username)
                        .update()
                == 1;
        if (isFirst) {
            replaceRecovery(username, recoveryHashes);
        }
        return isFirst;
    }

    @Override
    public void remove(String username) {
        sql.sql("update account set second_step = null, counted_step = null where username = :username")
                .param("username", username)
                .update();
        forgetRecovery(username);
    }

    @Override
    public boolean count(String username, long step) {
        return sql.sql(
                                """
                                update account set counted_step = :step
                                where username = :username and second_step is not null and counted_step < :step""")
                        .param("step", step)
                        .param("username", username)
                        .update()
                == 1;
    }

    @Override
    public void replaceRecovery(String username, Collection<String> hashes) {
        forgetRecovery(username);
        hashes.forEach(hash -> sql.sql("insert into recovery_code (username, hash) values (:username, :hash)")
                .param("username", username)
                .param("hash", hash)
                .update());
    }

    private void forgetRecovery(String username) {
        sql.sql("delete from recovery_code where username = :username")
                .param("username", username)
                .update();
    }

    @Override
    public boolean useRecovery(String username, String hash) {
        return sql.sql("delete from recovery_code where username = :username and hash = :hash")
                        .param("username", username)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    @Override
    public int recoveryLeft(String username) {
        return sql.sql("select count(*) from recovery_code where username = :username")
                .param("username", username)
                .query(Integer.class)
                .single();
    }
}
