package nl.ibp.workflow.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears away mistakes that cost nobody a pause any more. For the daily round: nobody acts here, and nobody who signs in
 * waits for it.
 */
@Component
public class ForgettingMistakes {

    private static final Duration KEPT = Duration.ofDays(1);

    private final FailedSignIns failed;
    private final Clock clock;

    ForgettingMistakes(FailedSignIns failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Transactional
    public void forget() {
        failed.forgetBefore(clock.instant().minus(KEPT));
    }
}
