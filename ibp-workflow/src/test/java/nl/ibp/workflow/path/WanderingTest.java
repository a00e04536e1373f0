package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Any outcomes in any order, while days pass: a dossier never gets stuck, nothing that is open lies at no seat, domain
 * and process agree, and what may not be done is refused with a reason and changes nothing.
 *
 * <p>An ordinary build tries a few sequences. Thousands, from a seed on: {@code -Dibp.walks=3000 -Dibp.walks.seed=1};
 * the same seed is the same sequence.
 */
@PathTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WanderingTest {

    private static final Logger log = LoggerFactory.getLogger(WanderingTest.class);

    private static final int SEQUENCES = Integer.getInteger("ibp.walks", 8);
    private static final long FIRST_SEED = Long.getLong("ibp.walks.seed", 1);
    private static final LocalDate APPOINTED = LocalDate.of(2018, 2, 14);
    private static final int MOST_FAILURES = 20;
    private static final int PROGRESS_EVERY = 50;

    @Autowired
    BeanFactory beans;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    Appointments appointments;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient sql;

    private final List<String> failures = new ArrayList<>();
    private final long started = System.nanoTime();

    private int sequences;
    private int acts;
    private int refusals;

    // As in real life: who has an interest in a proposal is not asked about its next version either.
    @BeforeAll
    void appointSomebodyForEverySeat() {
        for (Seat seat : seats.all()) {
            Person person = new Person(new PersonId(seat.id().value()), seat.label());
            appointments.add(person, new Appointment(seat.id(), person.id(), APPOINTED, null));
        }
    }

    // Every new college comes on a day of its own, and thousands of them would not all have come already.
    private void forgetNewColleges() {
        if (sql.sql("delete from college_change").update() > 0) {
            leaveSeatsAsTheyWere();
            appointSomebodyForEverySeat();
        }
    }

    @AfterAll
    void leaveSeatsAsTheyWere() {
        sql.sql("delete from appointment where from_day between ? and ?")
                .params(APPOINTED, APPOINTED.plusYears(1))
                .update();
    }

    @Test
    void neverGetsStuckAndNothingForbiddenHappens() {
        while (sequences < SEQUENCES && failures.size() < MOST_FAILURES) {
            walk(FIRST_SEED + sequences);
            sequences++;
            if (sequences % PROGRESS_EVERY == 0 || sequences == SEQUENCES) {
                tell();
            }
        }

        assertThat(failures).isEmpty();
        assertThat(check.by(SeatHolder.of("beheer")).disagreements()).isEmpty();
    }

    private void walk(long seed) {
        Sequence sequence = new Sequence(beans, seed);
        try {
            sequence.run();
        } catch (RuntimeException | AssertionError failure) {
            String told = "Seed %d, after %s: %s".formatted(seed, sequence.trail(), failure);
            log.error(told, failure);
            failures.add(told);
        }
        forgetNewColleges();
        acts += sequence.acts();
        refusals += sequence.refusals();
    }

    private void tell() {
        double minutes = (System.nanoTime() - started) / (double) TimeUnit.MINUTES.toNanos(1);
        log.info(
                "{} sequences, {} acts, {} refusals, {} failures in {} minutes",
                sequences,
                acts,
                refusals,
                failures.size(),
                "%.1f".formatted(minutes));
    }
}
