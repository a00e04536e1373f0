package nl.ibp.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void givesEveryCallerTheTablesAndNobodyElsesRows() {
        JdbcClient one = JdbcClient.create(TestDatabase.fresh().dataSource());
        JdbcClient other = JdbcClient.create(TestDatabase.fresh().dataSource());

        one.sql("insert into act_ge_property values ('mine', '1', 1)").update();

        String count = "select count(*) from act_ge_property where name_ = 'mine'";
        assertThat(one.sql(count).query(Integer.class).single()).isEqualTo(1);
        assertThat(other.sql(count).query(Integer.class).single()).isZero();
    }
}
