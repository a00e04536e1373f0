package nl.ibp.workflow.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

/** Whoever asks for figures first does not read a million records. */
class RememberingStepsTest {

    private static final int SOON = 10_000;

    private final StepRecords records = mock(StepRecords.class);
    private final RememberedSteps remembered = new RememberedSteps(records);
    private final RememberingSteps remembering = new RememberingSteps(remembered);

    @Test
    void readsEverythingBeforeAnybodyAsks() {
        when(records.read(isNull(), any())).thenReturn("7");

        remembering.start();

        verify(records, timeout(SOON)).read(isNull(), any());
        assertThat(remembered.<Integer>ask(columns -> columns.size)).isZero();
        verify(records).read(eq("7"), any());
    }

    @Test
    void leavesItToWhoeverAsksWhereItFails() {
        when(records.read(isNull(), any()))
                .thenThrow(new IllegalStateException("No database"))
                .thenReturn("7");
        remembering.start();
        verify(records, timeout(SOON)).read(isNull(), any());

        assertThat(remembered.<Integer>ask(columns -> columns.size)).isZero();
    }
}
