package nl.ibp.domain.signon;

import java.util.Optional;
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
        if (match == Match.TEMPLATE && value.split("\\Q" + PLACE + "\\E", -1).length != 2) {
            throw new IllegalArgumentException("A template has one place for the seat");
        }
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

    /** Whether the seat may be one that it gives. */
    boolean mayGive(SeatId asked) {
        return seat == null || seat.equals(asked);
    }
}
