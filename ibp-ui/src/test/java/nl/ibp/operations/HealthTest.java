package nl.ibp.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.ibp.workflow.operations.DatabaseReach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;

class HealthTest {

    private final ApplicationAvailability availability = mock(ApplicationAvailability.class);
    private final DatabaseReach database = mock(DatabaseReach.class);
    private final Health health = new Health(availability, database);

    @Test
    void livesWithoutADatabaseButTakesNobodyIn() {
        when(availability.getLivenessState()).thenReturn(LivenessState.CORRECT);
        when(availability.getReadinessState()).thenReturn(ReadinessState.ACCEPTING_TRAFFIC);
        when(database.answers()).thenReturn(false, true);

        assertThat(health.alive().getStatusCode().value()).isEqualTo(200);
        assertThat(health.ready().getStatusCode().value()).isEqualTo(503);
        assertThat(health.ready().getStatusCode().value()).isEqualTo(200);
    }
}
