package nl.ibp.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.PropertyResolver;

/**
 * What the person who starts IBP decided: {@code IBP_*} variables, properties or arguments. All of it is checked here,
 * before anything starts, so that a mistake is told in one line.
 *
 * @param drainSeconds how long a node that ends goes on answering while others are there
 * @param administrator the first account; none in demo mode, which has accounts of its own
 */
record LaunchSettings(
        Path home,
        Endpoint endpoint,
        Optional<DatabaseAccess> external,
        boolean demo,
        int drainSeconds,
        Optional<Proxies> proxies,
        Optional<Administrator> administrator) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 8080;
    private static final int USUAL_DRAIN_SECONDS = 10;
    private static final Predicate<String> MAIL_ADDRESS =
            Pattern.compile("[^@\\s<>]+@[^@\\s<>]+").asMatchPredicate();
    private static final Predicate<String> HOST_AND_PORT =
            Pattern.compile("[^\\s:/]+:[1-9]\\d{0,4}").asMatchPredicate();

    static LaunchSettings of(PropertyResolver properties) {
        Optional<DatabaseAccess> external = external(properties);
        boolean demo = flag(properties, "ibp.demo").orElse(external.isEmpty());
        boolean demoOnDatabase = flag(properties, "ibp.demo.on.database").orElse(false);
        if (demo && external.isPresent() && !demoOnDatabase) {
            throw LaunchFailure.demoOnDatabase();
        }
        flag(properties, "ibp.demo.portfolio");
        flag(properties, "ibp.demo.archive");
        number(properties, "ibp.consultation.quorum.percentage", 1, 99);
        numbers(properties, "ibp.reminders.working.days", 1, 60, "5,1");
        webAddress(properties, "ibp.public-url");
        mail(properties, demo);
        SignOnSettings.check(properties, demo);
        WebhookSettings.check(properties);
        secondFactor(properties, external.isPresent());
        WatchSettings.check(properties);
        virusScanner(properties);
        Optional<Administrator> administrator = demo ? Optional.empty() : Optional.of(administrator(properties));
        return new LaunchSettings(
                home(properties),
                endpoint(properties, demo),
                external,
                demo,
                number(properties, "ibp.drain.seconds", 0, 120).orElse(USUAL_DRAIN_SECONDS),
                Proxies.of(properties),
                administrator);
    }

    private static Path home(PropertyResolver properties) {
        try {
            return Path.of(text(properties, "ibp.home").orElse(".ibp"))
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException e) {
            throw LaunchFailure.malformedSetting("IBP_HOME", "een map", "a folder");
        }
    }

    private static Endpoint endpoint(PropertyResolver properties, boolean demo) {
        int port = number(properties, "server.port", 0, 65535).orElse(USUAL_PORT);
        Optional<String> address = text(properties, "server.address").or(() -> text(properties, "ibp.address"));
        // The demonstration's passwords are known to all, so it is for this machine only unless told otherwise.
        return new Endpoint(address.or(() -> demo ? Optional.of(LOOPBACK) : Optional.empty()), port);
    }

    private static Optional<DatabaseAccess> external(PropertyResolver properties) {
        return text(properties, "ibp.database.url").map(url -> {
            if (!url.startsWith("jdbc:postgresql://")) {
                throw LaunchFailure.malformedSetting("IBP_DATABASE_URL", "jdbc:postgresql://host:5432/database");
            }
            // The address is shown to administrators and told when something is wrong with it.
            if (url.contains("password=")) {
                throw LaunchFailure.secretInTheOpen("IBP_DATABASE_PASSWORD");
            }
            return new DatabaseAccess(
                    url,
                    text(properties, "ibp.database.user").orElse("ibp"),
                    raw(properties, "ibp.database.password").orElse(""));
        });
    }

    private static Administrator administrator(PropertyResolver properties) {
        return new Administrator(
                text(properties, "ibp.administrator").orElse(Administrator.USUAL_NAME),
                raw(properties, "ibp.administrator.password").filter(password -> !password.isEmpty()));
    }

    private static Optional<Boolean> flag(PropertyResolver properties, String name) {
        return read(properties, name, Boolean.class, "true / false");
    }

    private static Optional<Integer> number(PropertyResolver properties, String name, int least, int most) {
        String expected = least + "-" + most;
        return read(properties, name, Integer.class, expected).map(number -> {
            if (number < least || number > most) {
                throw LaunchFailure.malformedSetting(variable(name), expected);
            }
            return number;
        });
    }

    private static void numbers(PropertyResolver properties, String name, int least, int most, String example) {
        read(properties, name, Integer[].class, example)
                .filter(all -> !Arrays.stream(all).allMatch(one -> one != null && least <= one && one <= most))
                .ifPresent(wrong -> {
                    throw LaunchFailure.malformedSetting(variable(name), example);
                });
    }

    private static void secondFactor(PropertyResolver properties, boolean elsewhere) {
        oneOf(properties, "ibp.second-factor", "off", "offered", "required");
        boolean isRequired = text(properties, "ibp.second-factor")
                .filter(value -> value.equalsIgnoreCase("required"))
                .isPresent();
        // Without it the secrets of telephones could not be kept, and with the embedded database there is always one.
        if (isRequired && elsewhere && text(properties, SecretKeyFile.SETTING).isEmpty()) {
            throw LaunchFailure.malformedSetting("IBP_SECRET_KEY", "32 bytes in Base64 (openssl rand -base64 32)");
        }
    }

    private static void mail(PropertyResolver properties, boolean demo) {
        number(properties, "ibp.mail.port", 1, 65535);
        oneOf(properties, "ibp.mail.security", "starttls", "tls", "none");
        raw(properties, "ibp.mail.password");
        if (text(properties, "ibp.mail.host").isEmpty()) {
            return;
        }
        if (!text(properties, "ibp.mail.from").filter(MAIL_ADDRESS).isPresent()) {
            throw LaunchFailure.malformedSetting("IBP_MAIL_FROM", "ibp@example.nl");
        }
        // What a mail links to must be found from elsewhere; a demonstration is looked at on its own machine.
        if (!demo && text(properties, "ibp.public-url").isEmpty()) {
            throw LaunchFailure.malformedSetting("IBP_PUBLIC_URL", "https://ibp.example.nl");
        }
    }

    private static void virusScanner(PropertyResolver properties) {
        text(properties, "ibp.clamav").filter(HOST_AND_PORT.negate()).ifPresent(wrong -> {
            throw LaunchFailure.malformedSetting("IBP_CLAMAV", "clamav.example.nl:3310");
        });
    }

    static void oneOf(PropertyResolver properties, String name, String... values) {
        text(properties, name)
                .filter(value -> !Arrays.asList(values).contains(value.toLowerCase(Locale.ROOT)))
                .ifPresent(wrong -> {
                    throw LaunchFailure.malformedSetting(variable(name), String.join(" / ", values));
                });
    }

    static void webAddress(PropertyResolver properties, String name) {
        text(properties, name).filter(value -> !isWebAddress(value)).ifPresent(wrong -> {
            throw LaunchFailure.malformedSetting(variable(name), "https://ibp.example.nl");
        });
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = new URI(value);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static <T> Optional<T> read(PropertyResolver properties, String name, Class<T> type, String expected) {
        try {
            return text(properties, name).map(value -> properties.getRequiredProperty(name, type));
        } catch (ConversionException | IllegalArgumentException e) {
            throw LaunchFailure.malformedSetting(variable(name), expected);
        }
    }

    /** An empty variable means the same as none, so that a template with blanks works. */
    static Optional<String> text(PropertyResolver properties, String name) {
        return raw(properties, name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** As it was typed. Spring would look for another setting behind a dollar and a brace, and repeat what it read. */
    static Optional<String> raw(PropertyResolver properties, String name) {
        try {
            return Optional.ofNullable(properties.getProperty(name));
        } catch (IllegalArgumentException e) {
            throw LaunchFailure.malformedSetting(variable(name), "een tekst zonder ${", "a text without ${");
        }
    }

    private static String variable(String name) {
        return name.startsWith("server.")
                ? "IBP_" + name.substring("server.".length()).toUpperCase(Locale.ROOT)
                : name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
