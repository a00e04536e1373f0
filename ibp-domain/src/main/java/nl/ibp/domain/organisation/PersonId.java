package nl.ibp.domain.organisation;

/** Names a person who can sign in. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("A person's id has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
