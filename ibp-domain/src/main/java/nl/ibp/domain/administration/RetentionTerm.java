package nl.ibp.domain.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ibp.domain.Refused;
import org.jspecify.annotations.Nullable;

/** For how many days a kind is kept. */
public record RetentionTerm(KeptKind kind, int days) {

    public static RetentionTerm usual(KeptKind kind) {
        return new RetentionTerm(kind, kind.usual());
    }

    /**
     * As it was typed.
     *
     * @throws Refused when it is no number of days that may be
     */
    public static RetentionTerm asked(KeptKind kind, @Nullable Integer days) {
        if (days == null || days < kind.least() || days > kind.most()) {
            throw Refused.because("days", "RETENTION_DAYS", kind.least(), kind.most());
        }
        return new RetentionTerm(kind, days);
    }

    /** What is older than that goes. */
    public Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** @throws Refused when it is the same */
    public List<ChangedPart> changedTo(RetentionTerm asked) {
        return new ChangedParts()
                .compare("days", String.valueOf(days), String.valueOf(asked.days))
                .required();
    }
}
