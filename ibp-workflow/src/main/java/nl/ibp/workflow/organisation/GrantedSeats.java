package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Succession;
import nl.ibp.domain.signon.Grant;
import nl.ibp.domain.signon.Granted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Appoints people because of what a sign-on provider says, and ends that again. What people arranged stays as it is: a
 * seat that somebody holds already is not given twice, and only appointments that were made here are ended here.
 */
@Component
class GrantedSeats {

    private static final Logger LOG = LoggerFactory.getLogger(GrantedSeats.class);

    private final Appointments appointments;
    private final Successions successions;
    private final StaffChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantedSeats(
            Appointments appointments,
            Successions successions,
            StaffChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.successions = successions;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All of it. What could not be taken is held on to, so that it is tried again next time.
     *
     * @return what somebody has by rules then
     */
    List<Grant> settle(Person person, Granted granted) {
        // In one order, whatever comes or goes: two who swap seats would wait for each other.
        Stream.concat(granted.gained().stream(), granted.lost().stream())
                .map(Grant::seat)
                .sorted()
                .forEach(successions::lock);
        granted.gained().forEach(grant -> give(person, grant));
        List<Grant> held =
                granted.lost().stream().filter(grant -> !take(person, grant)).toList();
        return Stream.concat(granted.now().stream(), held.stream()).toList();
    }

    /** Whether giving it would change anything. */
    boolean isNew(PersonId person, Grant grant) {
        LocalDate today = LocalDate.now(clock);
        return appointments.of(person).stream().noneMatch(one -> one.seat().equals(grant.seat()) && one.holdsOn(today));
    }

    /** Whether taking it would change anything: what people arranged is left. */
    boolean isTheirs(PersonId person, Grant grant) {
        LocalDate today = LocalDate.now(clock);
        return appointments.bySignOn(person, grant.seat()).stream().anyMatch(one -> one.holdsOn(today));
    }

    /** From today on. */
    void give(Person person, Grant grant) {
        LocalDate today = LocalDate.now(clock);
        List<Appointment> present = successions.lock(grant.seat());
        if (present.stream().anyMatch(one -> one.person().equals(person.id()) && one.holdsOn(today))) {
            return;
        }
        Appointment given = new Appointment(grant.seat(), person.id(), today, null);
        appointments.addBySignOn(person, given);
        changes.appointed(grant, given);
        events.publishEvent(new HolderChanged(grant.seat()));
        LOG.info("appointment action=appoint object={} at={} result=ok actor=sign-on", person.id(), grant.seat());
    }

    /**
     * At once.
     *
     * @return false where it is left, because nobody would be left who looks after the product
     */
    boolean take(Person person, Grant grant) {
        LocalDate today = LocalDate.now(clock);
        List<Appointment> present = successions.lock(grant.seat());
        Optional<Appointment> given = appointments.bySignOn(person.id(), grant.seat()).stream()
                .filter(one -> one.holdsOn(today))
                .findFirst();
        return given.isEmpty() || take(given.get(), grant, present, today);
    }

    private boolean take(Appointment given, Grant grant, List<Appointment> present, LocalDate today) {
        try {
            successions.requireAdministrator(grant.seat(), present, Succession.leftToday(given, today, present));
        } catch (Refused lastOne) {
            LOG.warn(
                    "appointment action=end object={} at={} result=refused actor=sign-on reason=last-administrator",
                    given.person(),
                    given.seat());
            return false;
        }
        if (given.from().isBefore(today)) {
            appointments.end(given, today.minusDays(1));
            changes.ended(grant, given, today.minusDays(1));
        } else {
            appointments.remove(given);
            changes.takenBack(grant, given);
        }
        events.publishEvent(new HolderChanged(grant.seat()));
        LOG.info("appointment action=end object={} at={} result=ok actor=sign-on", given.person(), given.seat());
        return true;
    }
}
