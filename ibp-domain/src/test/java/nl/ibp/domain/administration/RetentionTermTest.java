package nl.ibp.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTermTest {

    @ParameterizedTest
    @EnumSource
    void takesWhatTheProductSaysAndWhatLiesWithinItsLimits(KeptKind kind) {
        assertThat(RetentionTerm.asked(kind, kind.usual())).isEqualTo(RetentionTerm.usual(kind));
        assertThat(RetentionTerm.asked(kind, kind.least()).days()).isEqualTo(kind.least());
        assertThat(RetentionTerm.asked(kind, kind.most()).days()).isEqualTo(kind.most());
    }

    @Test
    void refusesWhatWouldBeMissedAndWhatIsKeptTooLong() {
        assertRefused(13);
        assertRefused(366);
        assertRefused(null);
    }

    private static void assertRefused(Integer days) {
        assertThatThrownBy(() -> RetentionTerm.asked(KeptKind.MAIL, days))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.has("RETENTION_DAYS")).isTrue();
                    assertThat(refused.problems().get(0).details()).containsExactly(14, 365);
                });
    }

    @Test
    void clearsAwayWhatIsOlder() {
        Instant now = Instant.parse("2026-05-04T08:00:00Z");

        assertThat(new RetentionTerm(KeptKind.MAIL, 30).before(now)).isEqualTo("2026-04-04T08:00:00Z");
    }

    @Test
    void saysWhatItWasAndIs() {
        RetentionTerm before = new RetentionTerm(KeptKind.MAIL, 30);

        assertThat(before.changedTo(new RetentionTerm(KeptKind.MAIL, 60)))
                .containsExactly(new ChangedPart("days", Stated.of("30"), Stated.of("60")));
        assertThatThrownBy(() -> before.changedTo(before)).isInstanceOf(Refused.class);
    }
}
