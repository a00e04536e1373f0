package nl.ibp.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.CollegeChange;
import nl.ibp.domain.organisation.CollegeChanges;
import nl.ibp.domain.organisation.CollegeRenewalPolicy;
import nl.ibp.domain.organisation.CollegeSeats;
import nl.ibp.domain.organisation.ElectionDay;
import nl.ibp.domain.organisation.ElectionDays;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator records the new college of a province: all its seats change holders in one act. */
@Component
@Transactional
public class RenewingCollege {

    /**
     * A seat of a college with who holds it today.
     *
     * @param holders nobody while it is vacant
     */
    public record CollegeSeat(Seat seat, List<Person> holders) {}

    /**
     * Where the renewal of the colleges stands.
     *
     * @param toBeRenewed provinces whose new college was not recorded since the latest elections
     */
    public record Renewal(List<ElectionDay> elections, List<ProvinceCode> toBeRenewed, List<CollegeChange> changes) {}

    private final AdministratorSeat administrators;
    private final Appointments appointments;
    private final CollegeChanges changes;
    private final ElectionDays elections;
    private final Provinces provinces;
    private final Seats seats;
    private final Bodies bodies;
    private final Successions successions;
    private final CollegeProcess process;
    private final Clock clock;

    RenewingCollege(
            AdministratorSeat administrators,
            Appointments appointments,
            CollegeChanges changes,
            ElectionDays elections,
            Provinces provinces,
            Seats seats,
            Bodies bodies,
            Successions successions,
            CollegeProcess process,
            Clock clock) {
        this.administrators = administrators;
        this.appointments = appointments;
        this.changes = changes;
        this.elections = elections;
        this.provinces = provinces;
        this.seats = seats;
        this.bodies = bodies;
        this.successions = successions;
        this.process = process;
        this.clock = clock;
    }

    /** @throws Refused when the actor is no administrator */
    @Transactional(readOnly = true)
    public Renewal renewal(Actor actor) {
        administrators.require(actor);
        List<ProvinceCode> all = provinces.all().stream().map(Province::code).toList();
        List<CollegeChange> recorded = changes.all();
        return new Renewal(
                elections.all(),
                CollegeRenewalPolicy.toBeRenewed(all, recorded, elections.all(), LocalDate.now(clock)),
                recorded);
    }

    /** The seats that change with the college of a province. */
    @Transactional(readOnly = true)
    public List<CollegeSeat> seatsOf(Actor actor, ProvinceCode province) {
        administrators.require(actor);
        return CollegeSeats.of(province, seats, bodies).stream()
                .map(seat -> new CollegeSeat(seat, appointments.holdersOf(seat.id(), LocalDate.now(clock))))
                .toList();
    }

    /**
     * Whoever holds one of the seats on the day or later leaves it the day before, unless they are named again; whoever is
     * named holds it from that day on. A seat for which nobody is named falls vacant.
     *
     * @param province null when none was chosen, which is refused
     * @param from first day of the new college; null when none was chosen, which is refused
     * @return what those who leave go on holding besides, such as a chair's seat, which is no seat of the college
     */
    public List<Appointment> renew(
            Actor actor, @Nullable ProvinceCode province, @Nullable LocalDate from, Map<SeatId, PersonId> holders) {
        administrators.require(actor);
        Refused.ifAny(missing(province, from));
        ProvinceCode of = Objects.requireNonNull(province);
        LocalDate day = Objects.requireNonNull(from);
        Refused.ifAny(CollegeRenewalPolicy.problems(day, LocalDate.now(clock)));
        changes.lock(of);
        Refused.ifAny(problems(of, day, holders));
        List<SeatId> ofCollege =
                CollegeSeats.of(of, seats, bodies).stream().map(Seat::id).toList();
        Set<PersonId> leaving = new LinkedHashSet<>();
        ofCollege.forEach(seat -> leaving.addAll(change(actor, seat, day, holders.get(seat))));
        CollegeChange change = new CollegeChange(of, day, actor.person(), clock.instant(), null);
        changes.add(change);
        process.changed(change);
        return leaving.stream()
                .filter(person -> !holders.containsValue(person))
                .flatMap(person -> appointments.of(person).stream())
                .filter(held -> !ofCollege.contains(held.seat()))
                .filter(held -> held.until() == null || !held.until().isBefore(day))
                .toList();
    }

    /**
     * Takes back a college whose first day is still to come: whoever would have left a seat keeps it. What was planned
     * beyond that day before the college was recorded does not come back.
     *
     * @throws Refused when its day has come, or it was taken back already
     */
    public void takeBack(Actor actor, ProvinceCode province, LocalDate from) {
        administrators.require(actor);
        changes.lock(province);
        CollegeChange planned = changes.all().stream()
                .filter(change ->
                        change.province().equals(province) && change.from().equals(from))
                .filter(change -> change.isPlanned() && change.from().isAfter(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "COLLEGE_CHANGE_BEGUN"));
        CollegeSeats.of(province, seats, bodies).forEach(seat -> {
            List<Appointment> present = successions.lock(seat.id());
            successions.save(actor, seat.id(), present, Succession.renewalTakenBack(planned.from(), present));
        });
        changes.remove(planned);
        process.takenBack(planned);
    }

    private static List<Problem> missing(@Nullable ProvinceCode province, @Nullable LocalDate from) {
        List<Problem> problems = new ArrayList<>(Appointing.problemsOfDay("from", from));
        if (province == null) {
            problems.add(0, Problem.of("province", "PROVINCE_REQUIRED"));
        }
        return problems;
    }

    private List<Problem> problems(ProvinceCode province, LocalDate from, Map<SeatId, PersonId> holders) {
        List<CollegeChange> earlier = changes.all().stream()
                .filter(change -> change.province().equals(province))
                .toList();
        if (earlier.stream().anyMatch(CollegeChange::isPlanned)) {
            return List.of(Problem.of(
                    "province", "COLLEGE_CHANGE_PLANNED", earlier.get(0).from()));
        }
        if (earlier.stream().anyMatch(change -> !change.from().isBefore(from))) {
            return List.of(
                    Problem.of("from", "COLLEGE_CHANGE_LATER", earlier.get(0).from()));
        }
        SeatId college = seats.of(province, SeatRole.COLLEGE).id();
        return holders.containsKey(college)
                ? List.of()
                : List.of(Problem.of(college.value(), "COLLEGE_HOLDER_REQUIRED"));
    }

    /** Answers with who leaves the seat. */
    private List<PersonId> change(Actor actor, SeatId seat, LocalDate from, @Nullable PersonId named) {
        List<Appointment> present = successions.lock(seat);
        List<Appointment> after = Succession.renewed(seat, from, named, present);
        successions.save(actor, seat, present, after);
        return present.stream()
                .filter(appointment -> !after.contains(appointment))
                .map(Appointment::person)
                .filter(person -> !person.equals(named))
                .toList();
    }
}
