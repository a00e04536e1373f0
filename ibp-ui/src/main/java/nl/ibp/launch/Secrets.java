package nl.ibp.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What only this program may know. It comes as an environment variable, or stands in a file that a variable with
 * {@code _FILE} behind its name points to, as systemd and Kubernetes hand secrets over. Arguments can be read by
 * everybody on the machine, and files of settings are copied along: there it is refused.
 */
final class Secrets {

    /** A new secret gets its line here. */
    static final List<String> NAMES = List.of(
            "ibp.database.password",
            "ibp.administrator.password",
            "ibp.mail.password",
            "ibp.sign-on.secret",
            "ibp.secret-key",
            "ibp.metrics.token");

    private static final String IN_A_FILE = ".file";

    private Secrets() {}

    static void take(ConfigurableEnvironment environment) {
        Map<String, Object> fromFiles = new HashMap<>();
        for (String name : NAMES) {
            requireNowhereElse(environment, name);
            LaunchSettings.text(environment, name + IN_A_FILE).ifPresent(file -> {
                if (LaunchSettings.text(environment, name).isPresent()) {
                    throw LaunchFailure.malformedSetting(
                            variable(name + IN_A_FILE),
                            "deze of " + variable(name) + ", niet allebei",
                            "this or " + variable(name) + ", not both");
                }
                fromFiles.put(name, content(name, file));
            });
        }
        environment.getPropertySources().addFirst(new MapPropertySource("ibpSecrets", fromFiles));
    }

    private static void requireNowhereElse(ConfigurableEnvironment environment, String name) {
        boolean elsewhere = environment.getPropertySources().stream()
                .filter(source -> !source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME))
                .anyMatch(source -> holds(source, name));
        if (elsewhere) {
            throw LaunchFailure.secretInTheOpen(variable(name));
        }
    }

    /** However it is written: Spring takes capitals and other marks between the words too. */
    private static boolean holds(PropertySource<?> source, String name) {
        return source instanceof EnumerablePropertySource<?> known
                && Arrays.stream(known.getPropertyNames())
                        .anyMatch(other -> bare(other).equals(bare(name)));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Editors end a file with a line end, which is no part of it. */
    private static String content(String name, String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)).replaceFirst("\\R\\z", ""))
                    .filter(secret -> !secret.isEmpty())
                    .orElseThrow(() -> new IOException("empty"));
        } catch (IOException | InvalidPathException e) {
            throw LaunchFailure.malformedSetting(
                    variable(name + IN_A_FILE), "een bestand dat te lezen is", "a file that can be read");
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
