package nl.ibp.workflow.path;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.CollegeChanges;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.RenewingCollege;
import org.springframework.beans.factory.BeanFactory;

/** Gives a province a new college that is in office already, as often as one likes: each the day after the last. */
final class CollegeSwitch {

    private static final LocalDate FIRST = LocalDate.of(2018, 2, 14);

    private final BeanFactory beans;

    CollegeSwitch(BeanFactory beans) {
        this.beans = beans;
    }

    /** The same people come back, so that whoever holds the seats goes on holding them. */
    void of(ProvinceCode province) {
        RenewingCollege renewing = beans.getBean(RenewingCollege.class);
        Map<SeatId, PersonId> holders = new HashMap<>();
        renewing.seatsOf(SeatHolder.of("beheer"), province)
                .forEach(seat ->
                        holders.put(seat.seat().id(), known(seat.seat().id()).id()));
        renewing.renew(SeatHolder.of("beheer"), province, next(province), holders);
    }

    private Person known(SeatId seat) {
        Appointments appointments = beans.getBean(Appointments.class);
        PersonId id = new PersonId(seat.value());
        Person person = appointments.person(id).orElseGet(() -> new Person(id, "Houder van " + seat));
        appointments.add(person, new Appointment(seat, id, FIRST, null));
        return person;
    }

    private LocalDate next(ProvinceCode province) {
        return beans.getBean(CollegeChanges.class).all().stream()
                .filter(change -> change.province().equals(province))
                .map(CollegeChange::from)
                .findFirst()
                .map(last -> last.plusDays(1))
                .orElse(FIRST.plusDays(1));
    }
}
