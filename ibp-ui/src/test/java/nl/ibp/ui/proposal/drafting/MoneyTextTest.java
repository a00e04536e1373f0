package nl.ibp.ui.proposal.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000|1250000",
                "1250000,50|1250000.50",
                "€ 1.250.000,-|1250000",
                "1,250,000.50|1250000.50",
                "1 250 000|1250000",
                "1.250|1250",
                "1,250|1250",
                "0|0"
            })
    void readsAmountsAsPeopleWriteThem(String typed, BigDecimal amount) {
        assertThat(MoneyText.read(typed)).isEqualTo(Stated.of(new Euros(amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PM", "pm", " p.m. ", "Pro memorie"})
    void readsProMemorie(String typed) {
        assertThat(MoneyText.read(typed).isProMemorie()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "€"})
    void readsNothingAsNothingStated(String typed) {
        assertThat(MoneyText.read(typed).isUnstated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99",
                "veel geld",
                "-5",
                "1.25.0",
                "12,345,6",
                "0x10",
                "١٢٣",
                "100.000.000.000,01",
                "99999999999999999999",
                "1111111111111111111111111111111111111111111111111111111111"
            })
    void refusesWhatIsNoAmount(String typed) {
        assertThatThrownBy(() -> MoneyText.read(typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "999", "1000", "1250000", "1250000.50", "0.05", "100000000000"})
    void readsBackWhatItWrites(String amount) {
        Stated<Euros> euros = Stated.of(new Euros(new BigDecimal(amount)));

        for (Locale locale : Languages.ALL) {
            assertThat(MoneyText.read(MoneyText.write(euros, locale))).isEqualTo(euros);
        }
    }
}
