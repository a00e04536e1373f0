package nl.ibp.domain.organisation;

import java.util.regex.Pattern;

final class Slug {

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Slug() {}

    static void check(String value) {
        if (value.length() > 60 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a name of lower-case words joined by hyphens");
        }
    }
}
