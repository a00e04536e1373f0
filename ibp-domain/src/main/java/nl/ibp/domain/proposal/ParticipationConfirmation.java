package nl.ibp.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import org.jspecify.annotations.Nullable;

/**
 * A new college says whether its province stands by what the old one co-signed (domain reference, section 5, "Nieuw
 * college").
 *
 * @param version the content version that the old college endorsed
 * @param collegeSince first day of the new college
 * @param reasons given where it does not confirm
 * @param answeredBy null while it is awaited, and where it lapsed
 */
public record ParticipationConfirmation(
        ProvinceCode province,
        int version,
        LocalDate collegeSince,
        Instant askedAt,
        ConfirmationOutcome outcome,
        String reasons,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {

    static ParticipationConfirmation asked(ProvinceCode province, int version, LocalDate collegeSince, Instant now) {
        return new ParticipationConfirmation(
                province, version, collegeSince, now, ConfirmationOutcome.AWAITED, "", null, null);
    }

    public boolean isAwaited() {
        return outcome == ConfirmationOutcome.AWAITED;
    }

    ParticipationConfirmation answered(ConfirmationOutcome answer, String said, PersonId by, Instant at) {
        return new ParticipationConfirmation(province, version, collegeSince, askedAt, answer, said, by, at);
    }

    ParticipationConfirmation lapsed() {
        return new ParticipationConfirmation(
                province, version, collegeSince, askedAt, ConfirmationOutcome.LAPSED, "", null, null);
    }
}
