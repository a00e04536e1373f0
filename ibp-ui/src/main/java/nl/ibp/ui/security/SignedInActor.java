package nl.ibp.ui.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.layout.SignedInPerson;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.organisation.Actors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The person of the session, with the seats held right now. */
@Component
class SignedInActor implements CurrentActor, SignedInPerson {

    private final AuthenticationContext session;
    private final Actors actors;
    private final Appointments appointments;
    private final Seats seats;
    private final NameBook names;

    SignedInActor(
            AuthenticationContext session, Actors actors, Appointments appointments, Seats seats, NameBook names) {
        this.session = session;
        this.actors = actors;
        this.appointments = appointments;
        this.seats = seats;
        this.names = names;
    }

    @Override
    public Actor get() {
        return actors.of(person());
    }

    @Override
    public String displayName() {
        return appointments.person(person()).map(Person::displayName).orElse("");
    }

    @Override
    public List<String> seats(Locale locale) {
        Actor actor = get();
        return actor.seats().stream()
                .map(seat -> names.seat(actor, seat, locale))
                .sorted()
                .toList();
    }

    /** Hides what would only be refused. Whether it is refused is for the use cases to say. */
    @Override
    public boolean maySee(Place place) {
        return place != Place.ADMINISTRATION || administers();
    }

    private boolean administers() {
        return get().mayDo(seats.of(SeatRole.ADMINISTRATOR).id(), WorkScope.HANDLING);
    }

    @Override
    public void signOut() {
        session.logout();
    }

    private PersonId person() {
        return session.getAuthenticatedUser(SignedIn.class)
                .map(SignedIn::person)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
