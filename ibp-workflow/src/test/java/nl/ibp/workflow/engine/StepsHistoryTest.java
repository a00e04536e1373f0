package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine keeps no second account of work: ours says who did it, and how it ended. */
@PathTest
class StepsHistoryTest {

    @Autowired
    PathDriver paths;

    @Autowired
    JdbcClient sql;

    @Test
    void keepsStepsAndNoWork() {
        DossierPath path = paths.chemelot().throughIntake();

        assertThat(count("act_hi_actinst", path)).isPositive();
        assertThat(count("act_hi_taskinst", path)).isZero();
    }

    /** An engine does not start on a database of another level. */
    @Test
    void isTheLevelThatDatabasesHave() {
        assertThat(sql.sql("select value_ from act_ge_property where name_ = 'historyLevel'")
                        .query(String.class)
                        .single())
                .isEqualTo("1");
    }

    private long count(String table, DossierPath path) {
        return sql.sql("select count(*) from " + table + " where root_proc_inst_id_ in"
                        + " (select id_ from act_hi_procinst where business_key_ = :dossier)")
                .param("dossier", path.id().toString())
                .query(Long.class)
                .single();
    }
}
