package nl.ibp.workflow.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Reads the engine's statements, forty files of XML, beside all else that a start does before it needs them. The engine
 * would read them when it is built, which took an eighth of each start.
 */
class EarlyStatements implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Begun and not taken: one engine may have them, for it puts its database into them. */
    private static final AtomicReference<CompletableFuture<Configuration>> READING = new AtomicReference<>();

    private static final Executor BESIDE = reading -> {
        Thread thread = new Thread(reading, "engine-statements");
        thread.setDaemon(true);
        thread.start();
    };

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        READING.updateAndGet(
                begun -> begun == null ? CompletableFuture.supplyAsync(EarlyStatements::read, BESIDE) : begun);
    }

    /** Gives them to this engine, where they were read beforehand and are what it would read. Else it reads them itself. */
    static void giveTo(ProcessEngineConfigurationImpl engine) {
        Optional.ofNullable(READING.getAndSet(null))
                .filter(reading -> suit(engine))
                // What could not be read now, the engine says better itself.
                .map(reading -> reading.exceptionally(failed -> null).join())
                .ifPresent(statements -> engine.setSqlSessionFactory(factory(statements, engine)));
    }

    private static boolean suit(ProcessEngineConfigurationImpl engine) {
        String type = engine.getDatabaseType();
        return engine.getDatabaseTablePrefix().isEmpty() && (type == null || type.equals(DbSqlSessionFactory.POSTGRES));
    }

    /** As {@code ProcessEngineConfigurationImpl.initSqlSessionFactory} does it. */
    private static Configuration read() {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", DbSqlSessionFactory.POSTGRES);
        try (Reader file = Resources.getResourceAsReader(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            return new XMLConfigBuilder(file, "", properties).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SqlSessionFactory factory(Configuration statements, ProcessEngineConfigurationImpl engine) {
        statements.setEnvironment(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
        statements.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
        if (engine.isJdbcBatchProcessing()) {
            statements.setDefaultExecutorType(ExecutorType.BATCH);
        }
        return new DefaultSqlSessionFactory(statements);
    }
}
