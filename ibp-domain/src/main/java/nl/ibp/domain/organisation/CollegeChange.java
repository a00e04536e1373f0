package nl.ibp.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A province has a new college from a day on (domain reference, section 5, "Nieuw college").
 *
 * @param begunAt when its consequences were drawn; null while its day is still to come
 */
public record CollegeChange(
        ProvinceCode province, LocalDate from, PersonId recordedBy, Instant recordedAt, @Nullable Instant begunAt) {

    public boolean isPlanned() {
        return begunAt == null;
    }
}
