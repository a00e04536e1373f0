package nl.ibp.domain.proposal;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {

    @Test
    void saysWhatIsMissing() {
        assertRefused(() -> new Intake(1, IntakeResult.INCOMPLETE, " "), "SAY_WHAT_IS_MISSING");
        assertThat(new Intake(1, IntakeResult.INCOMPLETE, " De dekking. ").remarks())
                .isEqualTo("De dekking.");
    }

    @ParameterizedTest
    @EnumSource(names = "INCOMPLETE", mode = EnumSource.Mode.EXCLUDE)
    void needsNoRemarksOtherwise(IntakeResult result) {
        assertThat(new Intake(1, result, "").remarks()).isEmpty();
    }

    @Test
    void refusesRemarksThatAreTooLong() {
        assertRefused(() -> new Intake(1, IntakeResult.COMPLETE, "x".repeat(10_001)), "TEXT_TOO_LONG");
    }
}
