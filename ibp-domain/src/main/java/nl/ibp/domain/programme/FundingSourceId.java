package nl.ibp.domain.programme;

/** Names a source of money: {@code eigen-middelen}, {@code regio-envelop}. */
public record FundingSourceId(String value) {

    public FundingSourceId {
        if (value.isBlank() || value.length() > 60) {
            throw new IllegalArgumentException("A source of money is named in 1 to 60 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
