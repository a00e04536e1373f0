package nl.ibp.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.ibp.domain.account.LockOutPolicy.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockOutPolicyTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "10, 15", "1000000, 15"})
    void pausesLongerWithEachMistakeAndNeverForEver(int mistakes, int minutes) {
        assertThat(LockOutPolicy.ACCOUNT.openAt(new Mistakes(mistakes, NOW)))
                .isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void costsNothingAtFirst(int mistakes) {
        assertThat(LockOutPolicy.ACCOUNT.openAt(new Mistakes(mistakes, NOW))).isBefore(NOW);
    }

    @Test
    void givesAnAddressRoomForMany() {
        assertThat(LockOutPolicy.ORIGIN.openAt(new Mistakes(49, NOW))).isBefore(NOW);
        assertThat(LockOutPolicy.ORIGIN.openAt(new Mistakes(50, NOW))).isAfter(NOW);
    }

    @Test
    void forgetsAfterAnHour() {
        Mistakes many = new Mistakes(8, NOW);

        assertThat(LockOutPolicy.ACCOUNT
                        .after(many, NOW.plus(Duration.ofMinutes(60)))
                        .count())
                .isEqualTo(9);
        assertThat(LockOutPolicy.ACCOUNT
                        .after(many, NOW.plus(Duration.ofMinutes(61)))
                        .count())
                .isEqualTo(1);
    }
}
