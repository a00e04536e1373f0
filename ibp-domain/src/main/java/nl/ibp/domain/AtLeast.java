package nl.ibp.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a number of amounts come to. Pro memorie is not nought: a sum that holds one is a least amount, and a sum of
 * nothing else is pro memorie itself (domain reference, section 1.4).
 *
 * @param known what the known amounts come to; empty where none is known, which is not nought either
 * @param proMemorie how many amounts beside these are known to come and not known yet
 */
public record AtLeast(Optional<Euros> known, int proMemorie) implements Comparable<AtLeast> {

    public static final AtLeast NOTHING = new AtLeast(Optional.empty(), 0);

    private static final Comparator<AtLeast> ORDER = Comparator.comparing(AtLeast::leastAmount)
            .thenComparing(AtLeast::proMemorie)
            .thenComparing(sum -> sum.known().isPresent());

    public AtLeast {
        if (proMemorie < 0) {
            throw new IllegalArgumentException("There cannot be " + proMemorie + " amounts pro memorie");
        }
    }

    public static AtLeast of(Euros amount) {
        return new AtLeast(Optional.of(amount), 0);
    }

    public static AtLeast of(Stated<Euros> amount) {
        return new AtLeast(amount.known(), amount.isProMemorie() ? 1 : 0);
    }

    public static AtLeast ofAll(Collection<Stated<Euros>> amounts) {
        return sum(amounts.stream().map(AtLeast::of).toList());
    }

    public static AtLeast sum(Collection<AtLeast> sums) {
        return sums.stream().reduce(NOTHING, AtLeast::plus);
    }

    public AtLeast plus(AtLeast other) {
        Optional<Euros> both = known.map(amount -> amount.plus(other.known.orElse(Euros.ZERO)));
        return new AtLeast(both.or(() -> other.known), proMemorie + other.proMemorie);
    }

    /** It is this much or more, where no amount is negative. */
    public Euros leastAmount() {
        return known.orElse(Euros.ZERO);
    }

    /** It will come to more, or may. */
    public boolean hasProMemorie() {
        return proMemorie > 0;
    }

    /** No amount is known or is known to come. */
    public boolean isNothing() {
        return known.isEmpty() && !hasProMemorie();
    }

    /** By what is known; of as much, the one of which more is to come stands behind. */
    @Override
    public int compareTo(AtLeast other) {
        return ORDER.compare(this, other);
    }
}
