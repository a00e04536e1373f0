package nl.ibp.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.PropertyResolver;

/** What the person who starts IBP decided: {@code IBP_*} variables, properties or arguments. */
record LaunchSettings(Path home, Endpoint endpoint, Optional<DatabaseAccess> external, boolean demo) {

    private static final String LOOPBACK = "127.0.0.1";

    static LaunchSettings of(PropertyResolver properties) {
        Optional<DatabaseAccess> external = external(properties);
        boolean demo =
                read(properties, "ibp.demo", Boolean.class, "true / false").orElse(external.isEmpty());
        Path home = Path.of(text(properties, "ibp.home").orElse(".ibp"))
                .toAbsolutePath()
                .normalize();
        return new LaunchSettings(home, endpoint(properties, demo), external, demo);
    }

    private static Endpoint endpoint(PropertyResolver properties, boolean demo) {
        int port = read(properties, "server.port", Integer.class, "0-65535")
                .filter(number -> number >= 0 && number <= 65535)
                .orElseThrow(() -> LaunchFailure.malformedSetting("IBP_PORT", "0-65535"));
        Optional<String> address = text(properties, "server.address").or(() -> text(properties, "ibp.address"));
        // The demonstration's passwords are known to all, so it is for this machine only unless told otherwise.
        return new Endpoint(address.or(() -> demo ? Optional.of(LOOPBACK) : Optional.empty()), port);
    }

    private static Optional<DatabaseAccess> external(PropertyResolver properties) {
        return text(properties, "ibp.database.url").map(url -> {
            if (!url.startsWith("jdbc:postgresql://")) {
                throw LaunchFailure.malformedSetting("IBP_DATABASE_URL", "jdbc:postgresql://host:5432/database");
            }
            return new DatabaseAccess(
                    url,
                    text(properties, "ibp.database.user").orElse("ibp"),
                    properties.getProperty("ibp.database.password", ""));
        });
    }

    /** An empty variable means the same as none, so that a template with blanks works. */
    private static Optional<String> text(PropertyResolver properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static <T> Optional<T> read(PropertyResolver properties, String name, Class<T> type, String expected) {
        try {
            return text(properties, name).map(value -> properties.getRequiredProperty(name, type));
        } catch (ConversionException | IllegalArgumentException e) {
            String variable =
                    name.equals("server.port") ? "IBP_PORT" : name.toUpperCase().replace('.', '_');
            throw LaunchFailure.malformedSetting(variable, expected);
        }
    }
}
