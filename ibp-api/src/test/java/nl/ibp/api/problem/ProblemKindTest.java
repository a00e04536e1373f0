package nl.ibp.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class ProblemKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysWhatEachIsAndWhatToDoAboutIt(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/translations/api_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }

        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(texts.stringPropertyNames()).contains(kind.title(), kind.detail());
        }
    }

    @Test
    void takesWhatIsAskedWronglyForNoMistakeOfOurs() {
        assertThat(ProblemKind.of(HttpStatus.NOT_FOUND)).isEqualTo(ProblemKind.NOTHING_THERE);
        assertThat(ProblemKind.of(HttpStatus.I_AM_A_TEAPOT)).isEqualTo(ProblemKind.MALFORMED);
        assertThat(ProblemKind.of(HttpStatus.BAD_GATEWAY)).isEqualTo(ProblemKind.BROKEN);
    }
}
