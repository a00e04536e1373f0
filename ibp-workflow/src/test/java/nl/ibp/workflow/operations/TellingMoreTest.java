package nl.ibp.workflow.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.live.Change;
import nl.ibp.workflow.live.Signals;
import nl.ibp.workflow.operations.TellingMore.Telling;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;

class TellingMoreTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));

    private final AdministratorSeat administrators = mock(AdministratorSeat.class);
    private final LoggingSystem logging = mock(LoggingSystem.class);
    private final Signals signals = mock(Signals.class);
    private final TellingMore telling =
            new TellingMore(administrators, logging, signals, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void stop() {
        telling.stop();
    }

    @Test
    void tellsMoreForAnHourHereAndElsewhere() {
        telling.tellMore(ADMINISTRATOR, LogPart.ENGINE);

        verify(logging).setLogLevel("org.camunda", LogLevel.DEBUG);
        verify(signals).tell(new Change.OfLogging(LogPart.ENGINE, true));
        assertThat(telling.parts(ADMINISTRATOR))
                .contains(new Telling(LogPart.ENGINE, NOW.plusSeconds(3600)), new Telling(LogPart.PRODUCT, null));
    }

    @Test
    void goesBackToWhatItWasAlsoAfterASecondHour() {
        when(logging.getLoggerConfiguration("nl.ibp"))
                .thenReturn(new LoggerConfiguration("nl.ibp", LogLevel.INFO, LogLevel.INFO))
                .thenReturn(new LoggerConfiguration("nl.ibp", LogLevel.DEBUG, LogLevel.DEBUG));
        telling.tellMore(ADMINISTRATOR, LogPart.PRODUCT);
        telling.tellMore(ADMINISTRATOR, LogPart.PRODUCT);

        telling.asUsual(ADMINISTRATOR, LogPart.PRODUCT);

        verify(logging).setLogLevel("nl.ibp", LogLevel.INFO);
        assertThat(telling.parts(ADMINISTRATOR)).contains(new Telling(LogPart.PRODUCT, null));
    }

    @Test
    void followsWhatIsAskedAtAnotherNodeWithoutTellingItOn() {
        telling.on(new Change.OfLogging(LogPart.SECURITY, true));

        verify(logging).setLogLevel("org.springframework.security", LogLevel.DEBUG);
        verify(signals, never()).tell(any());
    }

    @Test
    void isForAdministratorsAlone() {
        doThrow(Refused.because("", "NOT_ADMINISTRATOR")).when(administrators).require(ADMINISTRATOR);

        assertThatThrownBy(() -> telling.tellMore(ADMINISTRATOR, LogPart.ENGINE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> telling.parts(ADMINISTRATOR)).isInstanceOf(Refused.class);
        verify(logging, never()).setLogLevel(any(), any());
    }
}
