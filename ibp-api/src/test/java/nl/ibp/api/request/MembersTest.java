package nl.ibp.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Pointers;
import nl.ibp.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpMediaTypeNotSupportedException;

class MembersTest {

    private record Line(String name, int year) {

        private Line {
            if (year < 2000) {
                throw Refused.because("year", "YEAR_OUT_OF_RANGE", 2000, 2100);
            }
        }
    }

    private static Line line(Members members) {
        return new Line(members.text("naam"), members.number("jaar"));
    }

    @Test
    void readsWhatIsThere() {
        List<Line> lines =
                read("""
                {"regels": [{"naam": "een", "jaar": 2027}], "dag": "2027-02-28"}""", sent -> {
                    assertThat(sent.day("dag")).isEqualTo(LocalDate.of(2027, 2, 28));
                    return sent.list("regels", MembersTest::line);
                });

        assertThat(lines).containsExactly(new Line("een", 2027));
    }

    @Test
    void namesEverythingThatCannotBeUnderstoodAtOnce() {
        assertThatThrownBy(() -> read(
                        """
                        {"regels": [{"naam": 1, "jaar": "2027"}, 5], "dag": "2027-02-30", "meer": null}""",
                        sent -> {
                            sent.day("dag");
                            sent.flag("zeker");
                            return sent.list("regels", MembersTest::line);
                        }))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("/regels/0/naam")
                .hasMessageContaining("/regels/0/jaar")
                .hasMessageContaining("/regels/1")
                .hasMessageContaining("/dag")
                .hasMessageContaining("/zeker")
                .hasMessageContaining("/meer")
                .hasMessageNotContaining("YEAR_OUT_OF_RANGE");
    }

    @Test
    void pointsAtTheEntryThatTheDomainRefuses() {
        assertThatThrownBy(() -> read(
                        """
                        {"regels": [{"naam": "een", "jaar": 2027}, {"naam": "twee", "jaar": 1999}]}""",
                        sent -> sent.list("regels", MembersTest::line)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().get(0).field()).isEqualTo("/regels/1"));
    }

    @Test
    void saysNothingOfTheRestWhereItDoesNotKnowWhatIsMeant() {
        assertThatThrownBy(
                        () -> read("""
                        {"handeling": "dansen", "muziek": "wals"}""", sent -> {
                            sent.way("handeling", Choice.among("zingen", "zwijgen"));
                            return sent.number("stem");
                        }))
                .hasMessageContaining("/handeling")
                .hasMessageContaining("zingen, zwijgen")
                .hasMessageNotContaining("/muziek")
                .hasMessageNotContaining("/stem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{} {}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": NaN}",
                "{\"a\": 1111111111111111111111111111111111111111111111111111}",
                "\u0001"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> read(text, sent -> ""))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"tekst\"", "3"})
    void refusesWhatIsNoObject(String text) {
        assertThatThrownBy(() -> read(text, sent -> "")).hasMessageContaining("object-expected");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatThrownBy(() -> read("{\"a\":".repeat(30) + "1" + "}".repeat(30), sent -> ""))
                .hasMessageContaining("not-json");
    }

    @Test
    void takesNothingForNoReplacement() {
        MockHttpServletRequest nothing = new MockHttpServletRequest();
        MockHttpServletRequest form = new MockHttpServletRequest();
        form.setContentType("application/x-www-form-urlencoded");

        assertThatThrownBy(() -> JsonBodies.required(nothing, new byte[0]))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("body-required");
        assertThatThrownBy(() -> JsonBodies.required(form, new byte[0]))
                .isInstanceOf(HttpMediaTypeNotSupportedException.class);
    }

    private static <T> T read(String text, Function<Members, T> whole) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContentType("application/json");
        request.setContent(text.getBytes(StandardCharsets.UTF_8));
        return body(request).read(whole);
    }

    private static Body body(HttpServletRequest request) {
        try {
            byte[] bytes = JsonBodies.bytes(request, JsonBodies.MOST_BYTES);
            return new Body(JsonBodies.json(request, bytes), Pointers.of(request));
        } catch (IOException | HttpMediaTypeNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
