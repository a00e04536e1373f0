package nl.ibp.workflow.store;

import nl.ibp.workflow.OneAtATime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By locks that PostgreSQL lets go of together with the transaction, also where the node that has one is killed. */
@Component
class JdbcOneAtATime implements OneAtATime {

    private final JdbcClient sql;

    JdbcOneAtATime(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String what) {
        // What is done once may take its time, in transactions of its own, while this one stands still.
        return sql.sql(
                        """
                        select pg_try_advisory_xact_lock(hashtextextended(:what, 0)) as taken,
                            set_config('idle_in_transaction_session_timeout', '0', true)""")
                .param("what", what)
                .query((row, number) -> row.getBoolean("taken"))
                .single();
    }
}
