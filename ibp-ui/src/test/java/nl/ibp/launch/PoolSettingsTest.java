package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

class PoolSettingsTest {

    private static final Pattern STATEMENT = Pattern.compile("statement_timeout = '(\\d+)s'");

    @Test
    void waitsForAnAnswerLongerThanAStatementMayTakeAndNotForEver() throws IOException {
        HikariConfig pool = new Binder(ConfigurationPropertySources.from(
                        new ResourcePropertySource(new ClassPathResource("application.properties"))))
                .bind("spring.datasource.hikari", HikariConfig.class)
                .get();
        Matcher statement = STATEMENT.matcher(pool.getConnectionInitSql());
        assertThat(statement.find()).isTrue();

        assertThat(Integer.parseInt(pool.getDataSourceProperties().getProperty("socketTimeout")))
                .isGreaterThan(Integer.parseInt(statement.group(1)))
                .isLessThanOrEqualTo(60);
        assertThat(pool.getDataSourceProperties().getProperty("tcpKeepAlive")).isEqualTo("true");
    }
}
