package nl.ibp.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ApproximateDateTest {

    @Test
    void standsForTheWindowThatItsWordsMean() {
        assertWindow(ApproximateDate.midYear("Medio 2018", 2018), "2018-06-01", "2018-07-31");
        assertWindow(ApproximateDate.summer("Zomer 2018", 2018), "2018-06-21", "2018-09-22");
        assertWindow(ApproximateDate.month("Mei 2018", YearMonth.of(2018, 5)), "2018-05-01", "2018-05-31");
        assertWindow(ApproximateDate.year("2019", 2019), "2019-01-01", "2019-12-31");
        assertWindow(ApproximateDate.day("24 mei 2018", LocalDate.of(2018, 5, 24)), "2018-05-24", "2018-05-24");
    }

    private static void assertWindow(ApproximateDate date, String earliest, String latest) {
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void beginsNowhereWhenItOnlyHasAnEnd() {
        ApproximateDate date = ApproximateDate.beforeSummer("voor de zomer", 2018);

        assertThat(date.earliest()).isNull();
        assertThat(date.latest()).isEqualTo("2018-06-20");
    }

    @Test
    void tellsProMemorieFromNoDateAtAll() {
        assertThat(ApproximateDate.proMemorie().precision()).isEqualTo(Precision.PRO_MEMORIE);
        assertThat(ApproximateDate.none().precision()).isEqualTo(Precision.NONE);
    }

    @Test
    void rejectsAWindowThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2018, 5, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApproximateDate("", day, day.minusDays(1), Precision.DAY));
    }
}
