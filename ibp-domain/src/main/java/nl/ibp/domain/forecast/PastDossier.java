package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dossier of which a decision is known, to test what would have been said of it. One that was ever parked is none: no
 * date can hold for it.
 *
 * @param submitted the day it came to intake
 * @param then its situation on that day, as one could know it: the committees only if the route was clear already
 * @param boardDecided empty when the board did not decide on it yet, or ever
 * @param statesDecided the day of the last decision; empty when not all States decided yet, or ever
 */
public record PastDossier(
        LocalDate submitted, Situation then, Optional<LocalDate> boardDecided, Optional<LocalDate> statesDecided) {}
