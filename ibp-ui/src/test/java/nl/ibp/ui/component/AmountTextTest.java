package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import nl.ibp.domain.Euros;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000|1250000",
                "1250000,50|1250000.50",
                "€ 1.250.000|1250000",
                "€ 1.250.000,-|1250000",
                "1,250,000.50|1250000.50",
                "0|0",
                "12,5|12.5"
            })
    void readsWhatPeopleType(String typed, BigDecimal euros) {
        assertThat(AmountText.read(typed)).contains(new Euros(euros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "", "1.25.000", "12,345,6", "-5", "1e9", "1 miljoen", "٣"})
    void leavesAloneWhatIsNoAmount(String typed) {
        assertThat(AmountText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void readsWhatItWrites(String language) {
        Euros amount = new Euros(new BigDecimal("1250000.50"));

        String written = AmountText.write(amount, Locale.forLanguageTag(language));

        assertThat(AmountText.read(written)).contains(amount);
    }
}
