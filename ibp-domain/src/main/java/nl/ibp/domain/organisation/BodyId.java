package nl.ibp.domain.organisation;

/** Names a body: {@code gs-drenthe}, {@code aac-energie}, {@code ipo-bestuur}. */
public record BodyId(String value) implements Comparable<BodyId> {

    public BodyId {
        Slug.check(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
