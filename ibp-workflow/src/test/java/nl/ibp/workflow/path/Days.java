package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.ibp.workflow.SimulatedTime;
import org.springframework.beans.factory.BeanFactory;

/** Days that pass for one dossier: the clock goes on, and of all timers only its own run. */
final class Days {

    private final SimulatedTime time;
    private final Clock clock;

    Days(BeanFactory beans) {
        time = beans.getBean(SimulatedTime.class);
        clock = beans.getBean(Clock.class);
    }

    void pass(DossierPath path, int days) {
        until(path, clock.instant().plus(Duration.ofDays(days)));
    }

    /** @return whether any timer runs */
    boolean passUntilNextTimer(DossierPath path) {
        Optional<Instant> next = time.nextTimer(path.id());
        next.ifPresent(due -> until(path, due.isAfter(clock.instant()) ? due.plusSeconds(1) : clock.instant()));
        return next.isPresent();
    }

    /** A change of the budget is of the year it is made in, so near its end nobody dawdles. */
    boolean thereAreLeftThisYear() {
        return today().getMonth() != Month.NOVEMBER && today().getMonth() != Month.DECEMBER;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void until(DossierPath path, Instant moment) {
        time.travelTo(moment);
        time.runDueTimers(path.id());
    }
}
