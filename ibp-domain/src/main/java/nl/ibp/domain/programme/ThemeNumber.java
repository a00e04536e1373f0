package nl.ibp.domain.programme;

/** Number of a theme: 1 to 10 in the signed programme, with room for what is added to it. */
public record ThemeNumber(int value) implements Comparable<ThemeNumber> {

    public ThemeNumber {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException("Not the number of a theme: " + value);
        }
    }

    /** Themes 1 to 7 have content of their own; 8 and 9 are coupled to one, 10 spans all (rule R4). */
    public boolean isContentTheme() {
        return value <= 7;
    }

    @Override
    public int compareTo(ThemeNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
