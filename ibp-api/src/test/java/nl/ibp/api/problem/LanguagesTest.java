package nl.ibp.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {

    /** Whatever else is said of it, or what is kept for each language would never end. */
    @ParameterizedTest
    @CsvSource({
        "nl, nl",
        "nl-BE, nl",
        "en, en",
        "en-GB, en",
        "en-abcde, en",
        "en-x-ander, en",
        "'de, en-AU;q=0.8, nl;q=0.5', en",
        "de, nl"
    })
    void answersInOneOfItsOwnLanguages(String asked, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", asked);

        assertThat(Languages.of(request)).hasToString(language);
    }

    @Test
    void isDutchWhereNothingIsSaid() {
        assertThat(Languages.of(new MockHttpServletRequest())).hasToString("nl");
    }
}
