package nl.ibp.launch;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.ConfigurableBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Checks and prepares what the application stands on, once its settings are known and before anything else starts:
 * the cheap checks first, the database last.
 *
 * <p>Listens only where {@code main} adds it; tests bring a database of their own.
 */
public final class Launch implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private final boolean reads;

    private Launch(boolean reads) {
        this.reads = reads;
    }

    /** Of a node, which may write what is missing. */
    public static Launch ofNode() {
        return new Launch(false);
    }

    /** Of a command, which reads beside whatever nodes do. */
    static Launch ofCommand() {
        return new Launch(true);
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Secrets.take(environment);
        LaunchSettings settings = LaunchSettings.of(environment);
        DatabaseAccess database = database(settings, environment.getRequiredProperty("ibp.postgres.version"));
        Map<String, Object> properties = properties(settings, database, WatchSettings.of(environment));
        if (reads) {
            new DatabaseCheck(database).require();
            properties.put("ibp.models.bring", false);
        } else {
            properties.put("ibp.models.bring", !awaitTurn(database, event.getBootstrapContext()));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("ibpLaunch", properties));
        if (settings.external().isEmpty()
                && LaunchSettings.text(environment, SecretKeyFile.SETTING).isEmpty()) {
            String key = SecretKeyFile.in(settings.home()).read();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("ibpSecretKey", Map.of(SecretKeyFile.SETTING, key)));
        }
    }

    /** @return whether a newer version works with these data already, so that its models are to stay */
    private static boolean awaitTurn(DatabaseAccess database, ConfigurableBootstrapContext bootstrap) {
        StartLock lock = StartLock.take(database);
        bootstrap.register(StartLock.class, InstanceSupplier.of(lock));
        // From there WorkStart has it, which lets the next one start.
        bootstrap.addCloseListener(
                ready -> ready.getApplicationContext().getBeanFactory().registerSingleton("startLock", lock));
        try {
            return new DatabaseCheck(database).require();
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static DatabaseAccess database(LaunchSettings settings, String embeddedVersion) {
        return settings.external()
                .map(external -> {
                    settings.endpoint().requireFree();
                    return external;
                })
                .orElseGet(() -> embedded(settings, embeddedVersion));
    }

    private static DatabaseAccess embedded(LaunchSettings settings, String version) {
        DataFolder folder = DataFolder.claim(settings.home());
        settings.endpoint().requireFree();
        // Spring runs these after it closed the application, also when the start failed half-way.
        return new EmbeddedDatabase(folder, version).start(SpringApplication.getShutdownHandlers()::add);
    }

    private static Map<String, Object> properties(
            LaunchSettings settings, DatabaseAccess database, Map<String, Object> watched) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        // Of its own: changing a large table takes as long as it takes.
        properties.put("spring.flyway.url", database.url());
        properties.put("spring.flyway.user", database.user());
        properties.put("spring.flyway.password", database.password());
        properties.put("ibp.demo", settings.demo());
        properties.putAll(watched);
        properties.put("ibp.home", settings.home().toString());
        properties.put("server.port", settings.endpoint().port());
        properties.put("ibp.drain.seconds", settings.drainSeconds());
        settings.proxies().ifPresent(proxies -> {
            properties.put("server.forward-headers-strategy", "native");
            properties.put("server.tomcat.remoteip.internal-proxies", proxies.pattern());
        });
        settings.administrator().ifPresent(administrator -> properties.put("ibp.administrator", administrator.name()));
        if (settings.external().isEmpty()) {
            // A killed web server would leave its folder in the system's temporary one.
            properties.put(
                    "server.tomcat.basedir", settings.home().resolve("tomcat").toString());
        }
        settings.endpoint().address().ifPresent(address -> properties.put("server.address", address));
        return properties;
    }
}
