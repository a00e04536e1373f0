package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Succession;
import org.springframework.stereotype.Component;

/** Changes who holds a seat, one after another, in a way that leaves the product an administrator, and on record. */
@Component
class Successions {

    private final AdministratorSeat administrators;
    private final Appointments appointments;
    private final Accounts accounts;
    private final SignOnIdentities identities;
    private final SignOn signOn;
    private final DemoMode demoMode;
    private final StaffChanges changes;
    private final Clock clock;

    Successions(
            AdministratorSeat administrators,
            Appointments appointments,
            Accounts accounts,
            SignOnIdentities identities,
            SignOn signOn,
            DemoMode demoMode,
            StaffChanges changes,
            Clock clock) {
        this.administrators = administrators;
        this.appointments = appointments;
        this.accounts = accounts;
        this.identities = identities;
        this.signOn = signOn;
        this.demoMode = demoMode;
        this.changes = changes;
        this.clock = clock;
    }

    /** All appointments to the seat, which nobody else changes until the transaction ends. */
    List<Appointment> lock(SeatId seat) {
        appointments.lock(seat);
        return appointments.toSeat(seat);
    }

    /**
     * The same for a change of one of them.
     *
     * @param read as it was when somebody decided to change it
     * @throws Refused when it is no longer so
     */
    List<Appointment> lock(Appointment read) {
        List<Appointment> present = lock(read.seat());
        if (!present.contains(read)) {
            throw Refused.because("", "REFERENCE_CHANGED_MEANWHILE");
        }
        return present;
    }

    /**
     * Keeps what became of the appointments to a locked seat.
     *
     * @param before those that were there when it was locked
     */
    void save(Actor actor, SeatId seat, List<Appointment> before, List<Appointment> after) {
        requireAdministrator(seat, before, after);
        before.stream().filter(one -> after.stream().noneMatch(one::isSameAs)).forEach(one -> remove(actor, one));
        for (Appointment one : after) {
            before.stream()
                    .filter(one::isSameAs)
                    .filter(earlier -> !earlier.equals(one))
                    .forEach(earlier -> end(actor, earlier, one));
            if (before.stream().noneMatch(one::isSameAs)) {
                add(actor, one);
            }
        }
    }

    private void remove(Actor actor, Appointment appointment) {
        appointments.remove(appointment);
        changes.takenBack(actor, appointment);
    }

    private void end(Actor actor, Appointment earlier, Appointment ended) {
        appointments.end(earlier, ended.until());
        changes.ended(actor, earlier, ended.until());
    }

    private void add(Actor actor, Appointment appointment) {
        appointments.add(
                appointments
                        .person(appointment.person())
                        .orElseThrow(() -> new IllegalStateException("No person " + appointment.person())),
                appointment);
        changes.appointed(actor, appointment);
    }

    /**
     * Else nobody could ever appoint one again.
     *
     * @throws Refused when the seat is the administrator's, and nobody is left there who can sign in
     */
    void requireAdministrator(SeatId seat, List<Appointment> before, List<Appointment> after) {
        if (seat.equals(administrators.seat().id())) {
            requireAdministrator(before, after);
        }
    }

    /** A demonstration account is no help outside the demonstration. */
    private void requireAdministrator(List<Appointment> before, List<Appointment> after) {
        LocalDate today = LocalDate.now(clock);
        List<AccountHolder> holders = accounts.holders(today);
        Set<PersonId> changed = before.stream()
                .filter(one -> !after.contains(one))
                .map(Appointment::person)
                .collect(Collectors.toSet());
        boolean ofDemonstration = holders.stream()
                .filter(holder -> changed.contains(holder.person().id()))
                .allMatch(AccountHolder::demo);
        Set<PersonId> bySignOn = signOn.isOn() ? identities.people(signOn.issuer()) : Set.of();
        boolean demoHelps =
                ofDemonstration && (demoMode.isOn() || changed.stream().noneMatch(bySignOn::contains));
        Set<PersonId> able = Stream.concat(
                        bySignOn.stream(),
                        holders.stream()
                                .filter(holder -> demoHelps || !holder.demo())
                                .map(holder -> holder.person().id()))
                .collect(Collectors.toSet());
        if (!Succession.isHeldFrom(
                today, after.stream().filter(one -> able.contains(one.person())).toList())) {
            throw Refused.because("lastDay", "LAST_ADMINISTRATOR");
        }
    }
}
