package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SecretsTest {

    private static final String SECRET = "s3cr3t-v4n-0ns";

    @TempDir
    Path folder;

    @Test
    void takesThemFromVariables() {
        StandardEnvironment environment = environment(Map.of("IBP_SIGN_ON_SECRET", SECRET));

        Secrets.take(environment);

        assertThat(environment.getProperty("ibp.sign-on.secret")).isEqualTo(SECRET);
    }

    @Test
    void takesEachFromAFileThatAVariablePointsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");
        for (String name : Secrets.NAMES) {
            String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + "_FILE";
            StandardEnvironment environment = environment(Map.of(variable, file.toString()));

            Secrets.take(environment);

            assertThat(environment.getProperty(name)).as(variable).isEqualTo(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--ibp.mail.password",
                "--IBP_MAIL_PASSWORD",
                "--ibp.mail-password",
                "--ibp.sign-on.secret",
                "--ibp.signOn.secret",
                "--ibp.administrator.password",
                "--ibp.database.password"
            })
    void refusesThemAsArguments(String argument) {
        StandardEnvironment environment = environment(Map.of());
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(argument + "=" + SECRET));

        assertRefused(environment, "_FILE");
    }

    @Test
    void refusesThemInFilesOfSettings() {
        StandardEnvironment environment = environment(Map.of());
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("application.properties", Map.of("ibp.mail.password", SECRET)));

        assertRefused(environment, "IBP_MAIL_PASSWORD");
    }

    @Test
    void refusesAFileThatIsNotThereOrEmptyOrBesideTheVariable() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "\n");

        assertRefused(environment(Map.of("IBP_MAIL_PASSWORD_FILE", folder + "/none")), "IBP_MAIL_PASSWORD_FILE");
        assertRefused(environment(Map.of("IBP_MAIL_PASSWORD_FILE", empty.toString())), "IBP_MAIL_PASSWORD_FILE");
        assertRefused(
                environment(Map.of("IBP_MAIL_PASSWORD_FILE", empty.toString(), "IBP_MAIL_PASSWORD", SECRET)),
                "IBP_MAIL_PASSWORD_FILE");
    }

    private static void assertRefused(StandardEnvironment environment, String said) {
        assertThatThrownBy(() -> Secrets.take(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining(SECRET)
                .hasNoCause();
    }

    /** As a program finds it, with these variables alone. */
    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return environment;
    }
}
