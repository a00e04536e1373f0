package nl.ibp.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EarlyStatementsTest {

    @Test
    void areThoseOfOneEngineAlone() {
        new EarlyStatements().onApplicationEvent(null);
        SpringProcessEngineConfiguration engine = engine();
        SpringProcessEngineConfiguration another = engine();

        EarlyStatements.giveTo(engine);
        EarlyStatements.giveTo(another);

        Configuration statements = engine.getSqlSessionFactory().getConfiguration();
        assertThat(statements.getMappedStatementNames())
                .contains("selectTaskByQueryCriteria", "selectNextJobsToExecute");
        assertThat(statements.getEnvironment().getDataSource()).isSameAs(engine.getDataSource());
        assertThat(statements.getEnvironment().getTransactionFactory()).isInstanceOf(ManagedTransactionFactory.class);
        assertThat(statements.getDefaultExecutorType()).isEqualTo(ExecutorType.BATCH);
        assertThat(another.getSqlSessionFactory()).as("it reads them itself").isNull();
    }

    @Test
    void areNotForAnotherDatabase() {
        new EarlyStatements().onApplicationEvent(null);
        SpringProcessEngineConfiguration engine = engine();
        engine.setDatabaseTablePrefix("other.");

        EarlyStatements.giveTo(engine);

        assertThat(engine.getSqlSessionFactory()).isNull();
    }

    private static SpringProcessEngineConfiguration engine() {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(new DriverManagerDataSource());
        return engine;
    }
}
