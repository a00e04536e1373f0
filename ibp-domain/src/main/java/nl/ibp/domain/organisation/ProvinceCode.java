package nl.ibp.domain.organisation;

import java.util.regex.Pattern;

/** Code of a province in the government's register of organisations (TOOI): {@code pv20} to {@code pv31}. */
public record ProvinceCode(String value) implements Comparable<ProvinceCode> {

    private static final Pattern SYNTAX = Pattern.compile("pv\\d{2}");

    public ProvinceCode {
        if (value.length() != 4 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a province");
        }
    }

    /** The identifier other organisations know the province by. */
    public String uri() {
        return "https://identifier.overheid.nl/tooi/id/provincie/" + value;
    }

    @Override
    public int compareTo(ProvinceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
