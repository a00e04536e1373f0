package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.AtLeast;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.proposal.PanelTest;
import org.junit.jupiter.api.Test;

class SumTextTest extends PanelTest {

    @Test
    void callsSumWithProMemorieLeastAmount() {
        AtLeast sum =
                AtLeast.ofAll(List.of(Stated.of(Euros.of(600_000)), Stated.proMemorie(), Stated.of(Euros.of(400_000))));

        assertThat(textOf(new SumText(sum))).isEqualTo("ten minste €\u00a01.000.000");
        assertThat(SumText.plain(sum, Languages.ENGLISH)).isEqualTo("at least €1,000,000");
    }

    @Test
    void showsAmountThatIsKnownAsItIs() {
        assertThat(textOf(new SumText(AtLeast.of(Euros.of(120_000_000_000L))))).isEqualTo("€\u00a0120.000.000.000");
        assertThat(textOf(new SumText(AtLeast.of(Euros.ZERO)))).isEqualTo("€\u00a00");
    }

    @Test
    void staysProMemorieWhereNothingElseIsKnown() {
        AtLeast sum = AtLeast.ofAll(List.of(Stated.proMemorie(), Stated.unstated()));

        assertThat(textOf(new SumText(sum))).startsWith("PM");
        assertThat(SumText.plain(sum, Languages.DUTCH)).isEqualTo("PM");
    }

    @Test
    void showsNothingStatedAsDashAndNotAsNought() {
        assertThat(textOf(new SumText(AtLeast.NOTHING))).startsWith("–").doesNotContain("0");
        assertThat(SumText.plain(AtLeast.NOTHING, Languages.DUTCH)).isEmpty();
    }
}
