package nl.ibp.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats dutch = Formats.in(Languages.DUTCH);
    private final Formats english = Formats.in(Languages.ENGLISH);

    @Test
    void writesDates() {
        LocalDate briefing = LocalDate.of(2018, 5, 24);

        assertThat(dutch.date(briefing)).isEqualTo("24 mei 2018");
        assertThat(dutch.dateWithDay(briefing)).isEqualTo("do 24 mei 2018");
        assertThat(english.dateWithDay(briefing)).isEqualTo("Thu 24 May 2018");
    }

    @Test
    void writesShortDatesInOnePiece() {
        LocalDate budget = LocalDate.of(2018, 10, 3);

        assertThat(dutch.shortDate(budget)).isEqualTo("3\u00a0okt\u00a02018");
        assertThat(english.shortDate(budget)).isEqualTo("3\u00a0Oct\u00a02018");
    }

    @Test
    void writesTimesWithTwoDigits() {
        assertThat(dutch.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void writesWholeAmountsWithoutCents() {
        assertThat(dutch.amount(new BigDecimal("1250000.00"))).isEqualTo("€\u00a01.250.000");
        assertThat(english.amount(new BigDecimal("1250000"))).isEqualTo("€1,250,000");
    }

    @Test
    void writesCentsWhereThereAreAny() {
        assertThat(dutch.amount(new BigDecimal("1250.5"))).isEqualTo("€\u00a01.250,50");
    }

    @Test
    void writesNegativeAmountsWithSignAtNumber() {
        assertThat(dutch.amount(new BigDecimal("-300"))).isEqualTo("€\u00a0-300");
    }
}
