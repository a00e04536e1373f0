package nl.ibp.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.ibp.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class QueryTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/taken");

    @Test
    void asksForTheFirstTwentyByItself() {
        assertThat(size()).isEqualTo(20);

        request.setParameter("aantal", "100");
        assertThat(size()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "101", "twintig", "1.5", " 20", "020", "99999999999999999999"})
    void refusesSizesThatCannotBe(String size) {
        request.setParameter("aantal", size);

        assertThatThrownBy(this::size).isInstanceOf(ApiProblem.class).hasMessageContaining("aantal");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        request.setParameter("aantal", "0");
        request.setParameter("cursor", "verzonnen");
        request.setParameter("kleur", "rood");
        request.setParameter("zoek", "a", "b");

        assertThatThrownBy(() -> Query.of(request).read(asked -> {
                    asked.choice("kleur", Choice.among("groen"));
                    asked.text("zoek", 10);
                    asked.cursor(word -> Optional.empty());
                    return asked.size();
                }))
                .hasMessageContaining("aantal")
                .hasMessageContaining("cursor")
                .hasMessageContaining("kleur")
                .hasMessageContaining("zoek");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        request.setParameter("anatal", "10");

        assertThatThrownBy(this::size).hasMessageContaining("anatal");
    }

    @Test
    void leadsOnWithTheSameQuestion() {
        request.setParameter("zoek", "é & meer");
        request.setParameter("cursor", "oud");

        assertThat(Query.of(request).next("nieuw").href()).isEqualTo("/v1/taken?zoek=%C3%A9%20%26%20meer&cursor=nieuw");
    }

    private int size() {
        return Query.of(request).read(Parameters::size);
    }
}
