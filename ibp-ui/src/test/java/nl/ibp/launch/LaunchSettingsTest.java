package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void putsDemoAccountsIntoADatabaseOfOnesOwnOnlyWhenToldTwice() {
        environment
                .withProperty("ibp.database.url", "jdbc:postgresql://db:5432/ibp")
                .withProperty("ibp.demo", "true");
        assertThatThrownBy(() -> LaunchSettings.of(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("IBP_DEMO_ON_DATABASE");

        environment.withProperty("ibp.demo.on.database", "true");

        assertThat(LaunchSettings.of(environment).demo()).isTrue();
    }

    @Test
    void asksForAKeyWhereTelephonesAreRequiredAndNothingMakesOne() {
        environment.withProperty("ibp.second-factor", "required");
        assertThat(LaunchSettings.of(environment).external()).isEmpty();

        environment.withProperty("ibp.database.url", "jdbc:postgresql://db:5432/ibp");
        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_SECRET_KEY");

        environment.withProperty("ibp.secret-key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        assertThat(LaunchSettings.of(environment).external()).isPresent();
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

    @Test
    void takesBlankPortForTheUsualOne() {
        environment.withProperty("server.port", "");

        assertThat(LaunchSettings.of(environment).endpoint().port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource({
        "ibp.demo.portfolio, misschien, IBP_DEMO_PORTFOLIO",
        "ibp.demo.archive, misschien, IBP_DEMO_ARCHIVE",
        "ibp.demo.on.database, misschien, IBP_DEMO_ON_DATABASE",
        "ibp.second-factor, misschien, IBP_SECOND_FACTOR",
        "ibp.consultation.quorum.percentage, abc, IBP_CONSULTATION_QUORUM_PERCENTAGE",
        "ibp.consultation.quorum.percentage, 0, IBP_CONSULTATION_QUORUM_PERCENTAGE",
        "ibp.consultation.quorum.percentage, 200, IBP_CONSULTATION_QUORUM_PERCENTAGE",
        "ibp.consultation.quorum.percentage, 50.5, IBP_CONSULTATION_QUORUM_PERCENTAGE",
        "ibp.reminders.working.days, vijf, IBP_REMINDERS_WORKING_DAYS",
        "ibp.reminders.working.days, '5,0', IBP_REMINDERS_WORKING_DAYS",
        "ibp.reminders.working.days, '5,,1', IBP_REMINDERS_WORKING_DAYS",
        "ibp.reminders.working.days, 61, IBP_REMINDERS_WORKING_DAYS",
        "ibp.public-url, ibp.example.nl, IBP_PUBLIC_URL",
        "ibp.public-url, ftp://ibp.example.nl, IBP_PUBLIC_URL",
        "ibp.public-url, https://, IBP_PUBLIC_URL",
        "ibp.public-url, https://ibp.example.nl/?a=b, IBP_PUBLIC_URL",
        "ibp.mail.port, 0, IBP_MAIL_PORT",
        "ibp.mail.port, smtp, IBP_MAIL_PORT",
        "ibp.mail.security, ssl, IBP_MAIL_SECURITY",
        "ibp.mail.password, ${nergens}, IBP_MAIL_PASSWORD",
        "ibp.mail.host, smtp.example.nl, IBP_MAIL_FROM",
        "ibp.sign-on.issuer, aanmelden.example.nl, IBP_SIGN_ON_ISSUER",
        "ibp.sign-on.issuer, http://aanmelden.example.nl, IBP_SIGN_ON_ISSUER",
        "ibp.sign-on.issuer, https://aanmelden.example.nl, IBP_SIGN_ON_CLIENT",
        "ibp.clamav, clamav.example.nl, IBP_CLAMAV",
        "ibp.clamav, http://clamav.example.nl:3310, IBP_CLAMAV",
        "ibp.clamav, clamav.example.nl:poort, IBP_CLAMAV",
        "ibp.home, ${nergens}, IBP_HOME",
        "ibp.address, ${nergens}, IBP_ADDRESS",
        "ibp.database.url, jdbc:postgresql://${nergens}, IBP_DATABASE_URL",
        "server.port, -1, IBP_PORT"
    })
    void refusesSettingsThatCannotBe(String name, String value, String variable) {
        environment.withProperty(name, value);

        assertThatThrownBy(() -> LaunchSettings.of(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("de instelling " + variable + " klopt niet")
                .hasNoCause();
    }

    @Test
    void repeatsNoPasswordThatItCannotRead() {
        environment
                .withProperty("ibp.database.url", "jdbc:postgresql://db:5432/ibp")
                .withProperty("ibp.database.password", "geheim${x}");

        assertThatThrownBy(() -> LaunchSettings.of(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("IBP_DATABASE_PASSWORD")
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    @Test
    void refusesAnAddressThatHoldsThePassword() {
        environment.withProperty("ibp.database.url", "jdbc:postgresql://db:5432/ibp?user=ibp&password=geheim");

        assertThatThrownBy(() -> LaunchSettings.of(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("IBP_DATABASE_PASSWORD_FILE")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void namesAFirstAdministratorWithoutTheDemonstration() {
        environment.withProperty("ibp.demo", "false");
        assertThat(LaunchSettings.of(environment).administrator())
                .contains(new Administrator("beheer", Optional.empty()));

        environment
                .withProperty("ibp.administrator", "jan@drenthe.nl")
                .withProperty("ibp.administrator.password", "een lang wachtwoord");

        assertThat(LaunchSettings.of(environment).administrator())
                .contains(new Administrator("jan@drenthe.nl", Optional.of("een lang wachtwoord")));
    }

    @Test
    void leavesTheAdministratorToTheDemonstration() {
        environment.withProperty("ibp.administrator.password", "kort");

        assertThat(LaunchSettings.of(environment).administrator()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ibp.administrator, Jan de Vries, IBP_ADMINISTRATOR ",
        "ibp.administrator.password, kort, IBP_ADMINISTRATOR_PASSWORD"
    })
    void refusesAnAdministratorWhoCouldNotSignInSafely(String name, String value, String variable) {
        environment.withProperty("ibp.demo", "false").withProperty(name, value);

        assertThatThrownBy(() -> LaunchSettings.of(environment))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(variable)
                .hasMessageNotContaining(value);
    }

    @Test
    void showsNoPasswordOfTheAdministrator() {
        Administrator administrator = new Administrator("beheer", Optional.of("een lang wachtwoord"));

        assertThat(administrator).hasToString("beheer");
    }

    @Test
    void asksForAllThatAProviderNeeds() {
        environment
                .withProperty("ibp.demo", "false")
                .withProperty("ibp.sign-on.issuer", "https://aanmelden.example.nl/realms/ibp")
                .withProperty("ibp.sign-on.client", "ibp");

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_SIGN_ON_SECRET");

        environment.withProperty("ibp.sign-on.secret", "geheim");
        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_PUBLIC_URL");

        environment.withProperty("ibp.public-url", "https://ibp.example.nl");
        assertThat(LaunchSettings.of(environment).demo()).isFalse();
    }

    @Test
    void takesABlankProviderForNone() {
        environment.withProperty("ibp.sign-on.issuer", " ");

        assertThat(LaunchSettings.of(environment).demo()).isTrue();
    }

    @Test
    void takesAProviderOnThisMachineWithoutEncryption() {
        environment
                .withProperty("ibp.sign-on.issuer", "http://127.0.0.1:8180/realms/ibp")
                .withProperty("ibp.sign-on.client", "ibp")
                .withProperty("ibp.sign-on.secret", "geheim");

        assertThat(LaunchSettings.of(environment).demo()).isTrue();
    }

    @Test
    void asksWherePeopleComeInWhereMailLinksToIt() {
        environment
                .withProperty("ibp.demo", "false")
                .withProperty("ibp.mail.host", "smtp.example.nl")
                .withProperty("ibp.mail.from", "ibp@example.nl");

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining("IBP_PUBLIC_URL");

        environment.withProperty("ibp.public-url", "https://ibp.example.nl");
        assertThat(LaunchSettings.of(environment).demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ibp.log.format, xml, IBP_LOG_FORMAT",
        "ibp.otlp.endpoint, collector:4318, IBP_OTLP_ENDPOINT",
        "ibp.metrics.token, kort, IBP_METRICS_TOKEN"
    })
    void refusesToBeWatchedInWaysThatCannotBe(String name, String value, String variable) {
        environment.withProperty(name, value);

        assertThatThrownBy(() -> LaunchSettings.of(environment)).hasMessageContaining(variable);
    }

    @Test
    void sendsTracesOnlyWhereSomebodyTakesThem() {
        assertThat(WatchSettings.of(environment)).isEmpty();

        environment.withProperty("ibp.otlp.endpoint", " http://collector:4318/v1/traces ");

        assertThat(WatchSettings.of(environment))
                .containsEntry("management.otlp.tracing.endpoint", "http://collector:4318/v1/traces");
    }
}
