package nl.ibp.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Property
    void holdsItsDaysAndEndsWhereTheNextBegins(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate day = LocalDate.of(2000, Month.JANUARY, 1).plusDays(days);
        Quarter quarter = Quarter.of(day);

        assertThat(day).isBetween(quarter.from(), quarter.until());
        Quarter next = Quarter.of(quarter.until().plusDays(1));
        assertThat(next.previous()).isEqualTo(quarter);
        assertThat(next).isGreaterThan(quarter);
        assertThat(Quarter.parse(quarter.toString())).contains(quarter);
    }

    @Test
    void isThreeWholeMonths() {
        Quarter second = Quarter.of(LocalDate.of(2018, Month.MAY, 24));

        assertThat(second).hasToString("2018-2");
        assertThat(second.from()).isEqualTo("2018-04-01");
        assertThat(second.until()).isEqualTo("2018-06-30");
    }

    @Test
    void understandsNothingElse() {
        assertThat(Quarter.parse("2018-5")).isEmpty();
        assertThat(Quarter.parse("tweede")).isEmpty();
        assertThatThrownBy(() -> new Quarter(2018, 0)).isInstanceOf(DateTimeException.class);
    }
}
