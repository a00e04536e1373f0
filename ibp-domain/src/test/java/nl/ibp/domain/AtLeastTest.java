package nl.ibp.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AtLeastTest {

    private static final Stated<Euros> MILLION = Stated.of(Euros.of(1_000_000));

    @Test
    void addsWhatIsKnownAndCountsWhatIsNot() {
        AtLeast sum = AtLeast.ofAll(List.of(MILLION, Stated.proMemorie(), Stated.unstated(), MILLION));

        assertThat(sum).isEqualTo(new AtLeast(Optional.of(Euros.of(2_000_000)), 1));
        assertThat(sum.hasProMemorie()).isTrue();
    }

    @Test
    void isNotNoughtWhereNothingIsKnown() {
        assertThat(AtLeast.ofAll(List.of(Stated.proMemorie(), Stated.proMemorie())))
                .isEqualTo(new AtLeast(Optional.empty(), 2));
        assertThat(AtLeast.ofAll(List.of(Stated.unstated()))).isEqualTo(AtLeast.NOTHING);
        assertThat(AtLeast.ofAll(List.of(Stated.of(Euros.ZERO)))).isNotEqualTo(AtLeast.NOTHING);
    }

    @Test
    void isNothingOnlyWhereNoAmountWillComeEither() {
        assertThat(AtLeast.NOTHING.isNothing()).isTrue();
        assertThat(AtLeast.of(Stated.<Euros>proMemorie()).isNothing()).isFalse();
        assertThat(AtLeast.of(Euros.ZERO).isNothing()).isFalse();
    }

    @Test
    void standsInTheOrderOfWhatIsKnown() {
        AtLeast proMemorie = AtLeast.of(Stated.<Euros>proMemorie());
        AtLeast million = AtLeast.of(MILLION);

        List<AtLeast> sums = new ArrayList<>(
                List.of(million.plus(proMemorie), million, proMemorie, AtLeast.NOTHING, AtLeast.of(Euros.ZERO)));
        sums.sort(null);

        assertThat(sums)
                .containsExactly(
                        AtLeast.NOTHING, AtLeast.of(Euros.ZERO), proMemorie, million, million.plus(proMemorie));
    }

    @Test
    void countsNothingBackwards() {
        assertThatThrownBy(() -> new AtLeast(Optional.empty(), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void losesNoProMemorieHoweverItIsAdded(@ForAll("amounts") List<Stated<Euros>> amounts) {
        AtLeast sum = AtLeast.ofAll(amounts);

        assertThat(sum.proMemorie())
                .isEqualTo((int) amounts.stream().filter(Stated::isProMemorie).count());
        assertThat(sum.known().isPresent())
                .isEqualTo(amounts.stream().anyMatch(amount -> amount.known().isPresent()));
        assertThat(sum.leastAmount())
                .isEqualTo(Euros.sum(amounts.stream()
                        .flatMap(amount -> amount.known().stream())
                        .toList()));
    }

    @Property
    void comesToTheSameInWhateverPartsAndOrderItIsAdded(
            @ForAll("amounts") List<Stated<Euros>> some, @ForAll("amounts") List<Stated<Euros>> others) {
        List<Stated<Euros>> all = new ArrayList<>(some);
        all.addAll(others);

        AtLeast together = AtLeast.ofAll(some).plus(AtLeast.ofAll(others));

        assertThat(together).isEqualTo(AtLeast.ofAll(all));
        assertThat(together).isEqualTo(AtLeast.ofAll(others).plus(AtLeast.ofAll(some)));
        assertThat(together.plus(AtLeast.NOTHING)).isEqualTo(together);
    }

    @Property
    void isNoLessWithAnAmountMore(
            @ForAll("amounts") List<Stated<Euros>> amounts, @ForAll("amount") Stated<Euros> more) {
        AtLeast sum = AtLeast.ofAll(amounts);

        assertThat(sum.plus(AtLeast.of(more))).isGreaterThanOrEqualTo(sum);
    }

    @Provide
    Arbitrary<List<Stated<Euros>>> amounts() {
        return amount().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Stated<Euros>> amount() {
        Arbitrary<Stated<Euros>> known = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000000000"))
                .ofScale(2)
                .map(amount -> Stated.of(new Euros(amount)));
        return Arbitraries.oneOf(known, Arbitraries.create(Stated::proMemorie), Arbitraries.create(Stated::unstated));
    }
}
