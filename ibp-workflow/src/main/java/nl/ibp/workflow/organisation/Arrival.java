package nl.ibp.workflow.organisation;

import java.time.Instant;
import java.util.regex.Pattern;
import nl.ibp.domain.Text;
import nl.ibp.domain.signon.Claims;

/**
 * Somebody comes whom a sign-on provider vouches for.
 *
 * @param name as colleagues see it; empty where the provider gives none
 * @param saidAt when the provider said all this, by its own clock
 */
public record Arrival(SignOnSubject subject, String name, Claims claims, Instant saidAt) {

    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    /** A name that nobody could have typed here is made one that could be: nobody stays outside for it. */
    public Arrival {
        String readable = NOT_FOR_PEOPLE.matcher(name).replaceAll("").strip();
        name = readable.codePointCount(0, readable.length()) > Text.LINE / 2
                ? readable.substring(0, readable.offsetByCodePoints(0, Text.LINE / 2))
                : readable;
    }
}
