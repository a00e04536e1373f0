package nl.ibp.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ibp.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    @Test
    void knowsItsOwnTag() {
        assertThat(Revision.required(new Revision(12).tag())).isEqualTo(new Revision(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "12", "W/\"12\"", "\"012\"", "\"12\", \"13\"", "\"99999999999\""})
    void takesNothingElseForOne(String tag) {
        assertThatThrownBy(() -> Revision.required(tag)).isInstanceOf(ApiProblem.class);
    }
}
