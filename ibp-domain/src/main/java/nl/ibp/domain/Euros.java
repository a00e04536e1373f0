package nl.ibp.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount in euros with two decimals. What is added up may exceed what a single amount may be. */
public record Euros(BigDecimal amount) implements Comparable<Euros> {

    // These stand before the constants, which are checked against them.
    private static final BigDecimal MOST_AT_ONCE = new BigDecimal("100000000000");

    // Only keeps numbers out that would fill the memory: no sum of amounts comes near it.
    private static final BigDecimal MOST_AT_ALL = new BigDecimal("1E+30");

    public static final Euros ZERO = Euros.of(0);

    public Euros {
        if (amount.precision() > 40 || amount.scale() > 20 || amount.abs().compareTo(MOST_AT_ALL) > 0) {
            throw Refused.because("amount", "AMOUNT_TOO_LARGE");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw Refused.because("amount", "AMOUNT_HAS_MORE_THAN_CENTS");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Euros of(long wholeEuros) {
        return new Euros(BigDecimal.valueOf(wholeEuros));
    }

    public static Euros sum(Collection<Euros> amounts) {
        return amounts.stream().reduce(ZERO, Euros::plus);
    }

    public Euros plus(Euros other) {
        return new Euros(amount.add(other.amount));
    }

    public Euros minus(Euros other) {
        return new Euros(amount.subtract(other.amount));
    }

    /**
     * For an amount that somebody enters: at most a hundred billion either way.
     *
     * @throws Refused when it is more
     */
    public void checkEntered(String field) {
        if (amount.abs().compareTo(MOST_AT_ONCE) > 0) {
            throw Refused.because(field, "AMOUNT_TOO_LARGE");
        }
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Euros other) {
        return amount.compareTo(other.amount);
    }
}
