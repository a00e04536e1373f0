package nl.ibp.domain.forecast;

import java.time.LocalDate;

/**
 * A past dossier beside its forecast.
 *
 * @param told when it was submitted, and would have been forecast
 * @param decided not before it was told
 * @param reached 0 to 1: the level up to which its date would have come too early
 */
public record Tried(LocalDate told, LocalDate decided, double reached) {

    boolean held(double level) {
        return reached < level;
    }
}
