package nl.ibp.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.Test;

class SumTest extends PanelTest {

    @Test
    void callsSumWithProMemorieLeastAmount() {
        Sum sum = Sum.of(List.of(Stated.of(Euros.of(600_000)), Stated.proMemorie(), Stated.of(Euros.of(400_000))));

        assertThat(textOf(sum.shown(Languages.DUTCH))).isEqualTo("ten minste €\u00a01.000.000");
    }

    @Test
    void addsUpToMoreThanASingleAmountMayBe() {
        Stated<Euros> sixtyBillion = Stated.of(Euros.of(60_000_000_000L));

        Sum sum = Sum.of(List.of(sixtyBillion, sixtyBillion));

        assertThat(textOf(sum.shown(Languages.DUTCH))).isEqualTo("€\u00a0120.000.000.000");
    }

    @Test
    void staysProMemorieWhereNothingElseIsKnown() {
        Sum sum = Sum.of(List.of(Stated.proMemorie(), Stated.unstated()));

        assertThat(textOf(sum.shown(Languages.DUTCH))).startsWith("PM");
    }

    @Test
    void showsNothingStatedAsDashAndNotAsNought() {
        Sum sum = Sum.of(List.of(Stated.unstated()));

        assertThat(textOf(sum.shown(Languages.DUTCH))).startsWith("–").doesNotContain("0");
    }
}
