package nl.ibp.domain.organisation;

/** Names a seat: {@code aac-energie-drenthe}, {@code bac-re-voorzitter}, {@code ipo-bureau}. */
public record SeatId(String value) implements Comparable<SeatId> {

    public SeatId {
        Slug.check(value);
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
