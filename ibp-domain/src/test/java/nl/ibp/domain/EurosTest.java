package nl.ibp.domain;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class EurosTest {

    @Test
    void knowsZero() {
        assertThat(Euros.ZERO).isEqualTo(Euros.of(0)).isEqualTo(Euros.sum(List.of()));
    }

    @Test
    void isTheSameHoweverManyDecimalsAreWritten() {
        assertThat(new Euros(new BigDecimal("1250000"))).isEqualTo(new Euros(new BigDecimal("1250000.00")));
        assertThat(new Euros(new BigDecimal("1.250000E+6"))).isEqualTo(Euros.of(1_250_000));
    }

    @Test
    void refusesPartsOfCents() {
        assertRefused(() -> new Euros(new BigDecimal("0.001")), "AMOUNT_HAS_MORE_THAN_CENTS");
    }

    @Test
    void refusesMoreThanAHundredBillionAtOnce() {
        assertThatCode(() -> Euros.of(100_000_000_000L).checkEntered("amount")).doesNotThrowAnyException();
        assertRefused(() -> Euros.of(100_000_000_001L).checkEntered("amount"), "AMOUNT_TOO_LARGE");
        assertRefused(() -> Euros.of(-100_000_000_001L).checkEntered("amount"), "AMOUNT_TOO_LARGE");
    }

    @Test
    void addsUpToMoreThanASingleAmountMayBe() {
        Euros sixtyBillion = Euros.of(60_000_000_000L);

        assertThat(Euros.sum(Collections.nCopies(200, sixtyBillion))).isEqualTo(Euros.of(12_000_000_000_000L));
        assertThat(Euros.ZERO.minus(sixtyBillion).minus(sixtyBillion)).isEqualTo(Euros.of(-120_000_000_000L));
    }

    @Test
    void refusesNumbersThatWouldFillTheMemory() {
        assertRefused(() -> new Euros(new BigDecimal("1E+1000000000")), "AMOUNT_TOO_LARGE");
        assertRefused(() -> new Euros(new BigDecimal("1E-1000000000")), "AMOUNT_TOO_LARGE");
        assertThat(new Euros(new BigDecimal("0E+1000000000"))).isEqualTo(Euros.ZERO);
    }

    @Property
    void givesBackWhatWasAdded(
            @ForAll @Scale(2) @BigRange(min = "-1000000", max = "1000000") BigDecimal one,
            @ForAll @Scale(2) @BigRange(min = "-1000000", max = "1000000") BigDecimal other) {
        Euros first = new Euros(one);
        Euros second = new Euros(other);

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
    }
}
