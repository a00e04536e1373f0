package nl.ibp.workflow.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.signon.Granted;
import nl.ibp.domain.signon.SeatRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles who somebody is whom a sign-on provider vouches for, and which seats they hold by that. */
@Component
@Transactional
public class SigningOn {

    private static final Logger LOG = LoggerFactory.getLogger(SigningOn.class);

    private final SignOnIdentities identities;
    private final SignOnRules rules;
    private final GrantedSeats grantedSeats;
    private final Appointments appointments;
    private final Actors actors;
    private final Seats seats;

    SigningOn(
            SignOnIdentities identities,
            SignOnRules rules,
            GrantedSeats grantedSeats,
            Appointments appointments,
            Actors actors,
            Seats seats) {
        this.identities = identities;
        this.rules = rules;
        this.grantedSeats = grantedSeats;
        this.appointments = appointments;
        this.actors = actors;
        this.seats = seats;
    }

    /**
     * Somebody signs in. Who is not known yet becomes a person here if they get a seat, and else stays unknown: the
     * provider vouches for many who have nothing to do with the programme.
     *
     * @return empty for who acts for no seat, who has no business here
     */
    public Optional<PersonId> arrived(Arrival arrival) {
        begin(arrival);
        return identities
                .find(arrival.subject())
                .map(known -> heard(known, arrival))
                .or(() -> begun(arrival))
                .filter(this::actsForASeat);
    }

    /**
     * A program comes with what the provider said of somebody, which may be a while ago: it counts where it is newer than
     * what was heard before.
     *
     * @return empty for who never signed in themselves, so that no program makes a person, and for who acts for no seat
     */
    public Optional<PersonId> recognised(Arrival arrival) {
        return identities
                .find(arrival.subject())
                .map(known -> isNews(known, arrival) ? heardLater(arrival) : known.person())
                .filter(this::actsForASeat);
    }

    private static boolean isNews(SignOnIdentity known, Arrival arrival) {
        return arrival.saidAt().isAfter(known.saidAt());
    }

    // In this order, as who changes the rules: else each could wait for the other, or somebody new keep what old rules
    // gave.
    private void begin(Arrival arrival) {
        rules.keep();
        identities.lock(arrival.subject());
    }

    private PersonId heardLater(Arrival arrival) {
        begin(arrival);
        SignOnIdentity known = identities.find(arrival.subject()).orElseThrow();
        return isNews(known, arrival) ? heard(known, arrival) : known.person();
    }

    private Optional<PersonId> begun(Arrival arrival) {
        SeatRules present = rules();
        Granted granted = present.apply(arrival.claims(), List.of());
        if (granted.gained().isEmpty()) {
            LOG.warn("sign-on action=arrive result=refused reason=no-seat silent={}", silent(granted));
            return Optional.empty();
        }
        // It says nothing, since it stays in records when the name is forgotten.
        Person person = new Person(new PersonId(UUID.randomUUID().toString()), name(arrival, granted));
        granted.gained().forEach(grant -> grantedSeats.give(person, grant));
        identities.add(new SignOnIdentity(
                arrival.subject(),
                person.id(),
                arrival.claims().only(present.claims()),
                granted.now(),
                arrival.saidAt()));
        LOG.info("sign-on action=arrive object={} result=ok", person.id());
        return Optional.of(person.id());
    }

    private PersonId heard(SignOnIdentity known, Arrival arrival) {
        SeatRules present = rules();
        Granted granted = present.apply(arrival.claims(), known.granted());
        if (!granted.silent().isEmpty()) {
            LOG.warn("sign-on action=hear object={} result=unchanged silent={}", known.person(), silent(granted));
        }
        Person person = renamed(known.person(), arrival.name());
        Instant saidAt = isNews(known, arrival) ? arrival.saidAt() : known.saidAt();
        identities.replace(new SignOnIdentity(
                known.subject(),
                person.id(),
                known.said().overlaidBy(arrival.claims()).only(present.claims()),
                grantedSeats.settle(person, granted),
                saidAt));
        return person.id();
    }

    private static String silent(Granted granted) {
        return granted.silent().stream().sorted().collect(Collectors.joining(","));
    }

    private Person renamed(PersonId id, String name) {
        Person known = appointments.person(id).orElseThrow(() -> new IllegalStateException("No person " + id));
        if (name.isEmpty() || name.equals(known.displayName())) {
            return known;
        }
        Person renamed = new Person(id, name);
        appointments.rename(renamed);
        return renamed;
    }

    /** Whom the provider gives no name is called after their seat. */
    private String name(Arrival arrival, Granted granted) {
        return arrival.name().isEmpty()
                ? seats.get(granted.gained().get(0).seat()).label()
                : arrival.name();
    }

    private boolean actsForASeat(PersonId person) {
        return !actors.of(person).seats().isEmpty();
    }

    private SeatRules rules() {
        return new SeatRules(rules.all(), seats.all().stream().map(Seat::id).collect(Collectors.toSet()));
    }
}
