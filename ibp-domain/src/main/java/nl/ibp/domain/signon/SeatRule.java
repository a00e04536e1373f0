package nl.ibp.domain.signon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Gives a seat for a value of a claim.
 *
 * @param value what the claim's value is compared with; in a template {@link #PLACE} stands where the seat's id is read
 * @param seat what it gives; null for a template, which reads it from the value
 */
public record SeatRule(String claim, Match match, String value, @Nullable SeatId seat) {

    /** How a value is compared. The names are kept in the database: add, never rename. */
    public enum Match {
        EXACT,
        PREFIX,
        TEMPLATE
    }

    public static final String PLACE = "{functie}";

    public SeatRule {
        if (claim.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("A rule compares a claim with something");
        }
        if ((match == Match.TEMPLATE) != (seat == null)) {
            throw new IllegalArgumentException("A rule names a seat or reads it from the value");
        }
        if (match == Match.TEMPLATE && !hasOnePlace(value)) {
            throw new IllegalArgumentException("A template has one place for the seat");
        }
    }

    /**
     * A rule that somebody asks for.
     *
     * @param seat null where none was chosen, or where the value has a place for it
     * @throws Refused with everything that is wrong with it
     */
    public static SeatRule asked(String claim, Match match, String value, @Nullable SeatId seat) {
        String name = Text.line("claim", claim);
        String compared = Text.line("value", value);
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.of("claim", "CLAIM_REQUIRED"));
        }
        if (compared.isEmpty()) {
            problems.add(Problem.of("value", "CLAIM_VALUE_REQUIRED"));
        } else if (match == Match.TEMPLATE && !hasOnePlace(compared)) {
            problems.add(Problem.of("value", "TEMPLATE_WITHOUT_PLACE", PLACE));
        }
        if (match != Match.TEMPLATE && seat == null) {
            problems.add(Problem.of("seat", "SEAT_REQUIRED"));
        }
        Refused.ifAny(problems);
        return new SeatRule(name, match, compared, match == Match.TEMPLATE ? null : seat);
    }

    private static boolean hasOnePlace(String template) {
        return template.split("\\Q" + PLACE + "\\E", -1).length == 2;
    }

    /** What it gives for a value, whether or not there is such a seat. */
    Optional<SeatId> seatFor(String claimed) {
        return switch (match) {
            case EXACT -> Optional.ofNullable(seat).filter(given -> claimed.equals(value));
            case PREFIX -> Optional.ofNullable(seat).filter(given -> claimed.startsWith(value));
            case TEMPLATE -> written(claimed);
        };
    }

    private Optional<SeatId> written(String claimed) {
        String before = value.substring(0, value.indexOf(PLACE));
        String after = value.substring(before.length() + PLACE.length());
        if (!claimed.startsWith(before)
                || !claimed.endsWith(after)
                || claimed.length() < before.length() + after.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SeatId(claimed.substring(before.length(), claimed.length() - after.length())));
        } catch (IllegalArgumentException noSeat) {
            return Optional.empty();
        }
    }

    /** In one line, alike in every language. */
    public String line() {
        return switch (match) {
            case EXACT -> claim + " = " + value + " → " + seat;
            case PREFIX -> claim + " = " + value + "… → " + seat;
            case TEMPLATE -> claim + " = " + value;
        };
    }

    /** Whether the seat may be one that it gives. */
    boolean mayGive(SeatId asked) {
        return seat == null || seat.equals(asked);
    }
}
