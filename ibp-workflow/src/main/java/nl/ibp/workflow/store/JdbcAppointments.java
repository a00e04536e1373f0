package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAppointments implements Appointments {

    private final JdbcClient sql;

    JdbcAppointments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Person person, Appointment appointment) {
        add(person, appointment, false);
    }

    @Override
    public void addBySignOn(Person person, Appointment appointment) {
        add(person, appointment, true);
    }

    private void add(Person person, Appointment appointment, boolean bySignOn) {
        if (!person.id().equals(appointment.person())) {
            throw new IllegalArgumentException("An appointment of %s for %s".formatted(appointment, person));
        }
        sql.sql(
                        """
                        insert into person (id, display_name) values (:id, :name)
                        on conflict (id) do update set display_name = excluded.display_name""")
                .param("id", person.id().value())
                .param("name", person.displayName())
                .update();
        sql.sql(
                        """
                        insert into appointment (seat, person, from_day, until_day, by_sign_on)
                        values (:seat, :person, :from, :until, :bySignOn)
                        on conflict do nothing""")
                .param("bySignOn", bySignOn)
                .param("seat", appointment.seat().value())
                .param("person", appointment.person().value())
                .param("from", appointment.from())
                .param("until", appointment.until())
                .update();
    }

    @Override
    public void lock(SeatId seat) {
        sql.sql("select id from seat where id = :seat for no key update")
                .param("seat", seat.value())
                .query(String.class)
                .single();
    }

    @Override
    public void end(Appointment appointment, @Nullable LocalDate lastDay) {
        int ended = sql.sql(
                        """
                        update appointment set until_day = :lastDay
                        where seat = :seat and person = :person and from_day = :from""")
                .param("lastDay", lastDay)
                .param("seat", appointment.seat().value())
                .param("person", appointment.person().value())
                .param("from", appointment.from())
                .update();
        Rows.requireOne(ended, "appointment", appointment);
    }

    @Override
    public List<Appointment> of(PersonId person) {
        return sql.sql(
                        """
                        select seat, from_day, until_day from appointment
                        where person = :person order by from_day, seat""")
                .param("person", person.value())
                .query((row, number) -> appointment(row, person))
                .list();
    }

    @Override
    public List<Appointment> toSeat(SeatId seat) {
        return sql.sql(
                        """
                        select seat, person, from_day, until_day from appointment
                        where seat = :seat order by from_day desc, person""")
                .param("seat", seat.value())
                .query((row, number) -> appointment(row, new PersonId(row.getString("person"))))
                .list();
    }

    @Override
    public List<Appointment> bySignOn(PersonId person, SeatId seat) {
        return sql.sql(
                        """
                        select seat, from_day, until_day from appointment
                        where person = :person and seat = :seat and by_sign_on order by from_day""")
                .param("person", person.value())
                .param("seat", seat.value())
                .query((row, number) -> appointment(row, person))
                .list();
    }

    @Override
    public void remove(Appointment appointment) {
        int removed = sql.sql("delete from appointment where seat = :seat and person = :person and from_day = :from")
                .param("seat", appointment.seat().value())
                .param("person", appointment.person().value())
                .param("from", appointment.from())
                .update();
        Rows.requireOne(removed, "appointment", appointment);
    }

    static Appointment appointment(ResultSet row, PersonId person) throws SQLException {
        return new Appointment(
                new SeatId(row.getString("seat")),
                person,
                row.getObject("from_day", LocalDate.class),
                Columns.nullableDay(row, "until_day"));
    }

    @Override
    public Set<SeatId> seatsHeldBy(PersonId person, LocalDate day) {
        return sql
                .sql(
                        """
                        select seat from appointment
                        where person = :person and from_day <= :day and (until_day is null or until_day >= :day)""")
                .param("person", person.value())
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .map(SeatId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Person> holdersOf(SeatId seat, LocalDate day) {
        return sql.sql(
                        """
                        select distinct p.id, p.display_name
                        from person p join appointment a on a.person = p.id
                        where a.seat = :seat and a.from_day <= :day and (a.until_day is null or a.until_day >= :day)
                        order by p.display_name, p.id""")
                .param("seat", seat.value())
                .param("day", day)
                .query((row, number) -> person(row))
                .list();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return sql.sql("select id, display_name from person where id = :id")
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    @Override
    public void rename(Person person) {
        int renamed = sql.sql("update person set display_name = :name where id = :id")
                .param("name", person.displayName())
                .param("id", person.id().value())
                .update();
        Rows.requireOne(renamed, "person", person.id());
    }

    @Override
    public List<Person> people(Set<PersonId> ids) {
        return sql.sql("select id, display_name from person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, number) -> person(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(new PersonId(row.getString("id")), row.getString("display_name"));
    }
}
