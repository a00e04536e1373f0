package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class LaunchSettingsTest {

    private final MockEnvironment environment = new MockEnvironment().withProperty("server.port", "8080");

    @Test
    void usesEmbeddedDatabaseInDemoModeOnLoopbackByDefault() {
        LaunchSettings settings = LaunchSettings.of(environment);

        assertThat(settings.external()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.endpoint().address()).contains("127.0.0.1");
        assertThat(settings.home()).isAbsolute().hasFileName(".ibp");
    }

    @Test
    void usesGivenDatabaseWithoutDemoOnEveryAddress() {
        environment
                .withProperty("ibp.database.url", "jdbc:postgresql://db:5432/ibp")
                .withProperty("ibp.database.user", "someone");

        LaunchSettings settings = LaunchSettings.of(environment);

        assertThat(settings.external()).contains(new DatabaseAccess("jdbc:postgresql://db:5432/ibp", "someone", ""));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.endpoint().address()).isEmpty();
    }

    @Test
    void demoModeCanBeTurnedOffOnEmbeddedDatabase() {
        environment.withProperty("ibp.demo", "false");

        LaunchSettings settings = LaunchSettings.of(environment);

        assertThat(settings.demo()).isFalse();
        assertThat(settings.external()).isEmpty();
    }

    @Test
    void demoModeListensElsewhereOnlyWhenTold() {
        environment.withProperty("ibp.address", "0.0.0.0");

        LaunchSettings settings = LaunchSettings.of(environment);

        assertThat(settings.demo()).isTrue();
        assertThat(settings.endpoint().address()).contains("0.0.0.0");
    }

    @Test
    void takesBlankVariablesForNone() {
        environment.withProperty("ibp.database.url", " ").withProperty("ibp.demo", "");

        LaunchSettings settings = LaunchSettings.of(environment);

        assertThat(settings.external()).isEmpty();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void refusesAddressOfAnotherKindOfDatabase() {
        environment.withProperty("ibp.database.url", "jdbc:mysql://db/ibp");

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_DATABASE_URL");
    }

    @Test
    void refusesPortThatIsNoPort() {
        environment.withProperty("server.port", "80800");

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_PORT");
    }

    @Test
    void refusesPortThatIsNoNumber() {
        environment.withProperty("server.port", "http");

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_PORT");
    }

    @Test
    void refusesDemoSettingThatIsNeitherTrueNorFalse() {
        environment.withProperty("ibp.demo", "maybe");

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_DEMO");
    }
}
