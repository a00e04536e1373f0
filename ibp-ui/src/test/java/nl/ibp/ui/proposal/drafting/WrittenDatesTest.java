package nl.ibp.ui.proposal.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource({
        "24 mei 2018, 2018-05-24, 2018-05-24, DAY, 24 mei 2018",
        "24-5-2018, 2018-05-24, 2018-05-24, DAY, 24 mei 2018",
        "May 2018, 2018-05-01, 2018-05-31, MONTH, Mei 2018",
        "MEDIO 2018, 2018-06-01, 2018-07-31, SEASON, Medio 2018",
        "mid 2018, 2018-06-01, 2018-07-31, SEASON, Medio 2018",
        "'zomer  2018', 2018-06-21, 2018-09-22, SEASON, Zomer 2018",
        "voor de zomer van 2018, , 2018-06-20, UNTIL, Voor de zomer van 2018",
        "2019, 2019-01-01, 2019-12-31, YEAR, 2019"
    })
    void understandsDatesAsTheyAreWritten(
            String typed, @Nullable String earliest, String latest, Precision precision, String label) {
        ApproximateDate date = WrittenDates.read("expected", typed);

        assertThat(date.label()).isEqualTo(label);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest == null ? null : LocalDate.parse(earliest));
        assertThat(date.latest()).isEqualTo(LocalDate.parse(latest));
    }

    @Test
    void knowsThatNothingIsNoDateAndProMemorieIsOneToCome() {
        assertThat(WrittenDates.read("expected", "  ")).isEqualTo(ApproximateDate.none());
        assertThat(WrittenDates.read("expected", "pm")).isEqualTo(ApproximateDate.proMemorie());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ooit", "31 februari 2018", "medio", "zomer 1018", "13-2018", "medio 2018 of later"})
    void refusesWhatItDoesNotUnderstandAtItsField(String typed) {
        assertThatThrownBy(() -> WrittenDates.read("expected", typed))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("expected", "DATE_NOT_UNDERSTOOD")));
    }
}
