package nl.ibp.ui.security;

import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.ui.names.NameBook;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The seats that the demonstration offers at the sign-in page: all of them, by what people do there. */
@Component
@ConditionalOnBooleanProperty("ibp.demo")
class DemoSeats {

    /** The password of every demonstration account; known to all, which is why demo mode listens on loopback only. */
    static final String PASSWORD = "demo";

    /** What people do, and where: a committee is chosen first, elsewhere all seats stand side by side. */
    enum Group {
        POLICY(false, BodyKind.POLICY_DEPARTMENT),
        COLLEGE(false, BodyKind.COLLEGE),
        STATES(false, BodyKind.STATES),
        OFFICIAL_COMMITTEE(true, BodyKind.OFFICIAL_COMMITTEE),
        ADMINISTRATIVE_COMMITTEE(true, BodyKind.ADMINISTRATIVE_COMMITTEE),
        ASSOCIATION(
                false,
                BodyKind.BUREAU,
                BodyKind.BOARD,
                BodyKind.HEAD_GROUP,
                BodyKind.PROGRAMME_MANAGEMENT,
                BodyKind.ADMINISTRATION);

        private final boolean byBody;
        private final List<BodyKind> kinds;

        Group(boolean byBody, BodyKind... kinds) {
            this.byBody = byBody;
            this.kinds = List.of(kinds);
        }

        boolean isByBody() {
            return byBody;
        }
    }

    private final Bodies bodies;
    private final Seats seats;
    private final NameBook names;

    DemoSeats(Bodies bodies, Seats seats, NameBook names) {
        this.bodies = bodies;
        this.seats = seats;
        this.names = names;
    }

    List<Body> bodiesOf(Group group) {
        return group.kinds.stream().flatMap(kind -> bodies.of(kind).stream()).toList();
    }

    List<Seat> seatsOf(Body body) {
        return seats.all().stream()
                .filter(seat -> seat.body().equals(body.id()))
                .toList();
    }

    /** Short, because the group and the committee say the rest: the province, or the seat's own name. */
    String shortName(Seat seat, Locale locale) {
        return names.seatInBody(seat.id(), locale);
    }

    String name(Seat seat, Locale locale) {
        return names.seat(seat.id(), locale);
    }

    String name(Body body, Locale locale) {
        return names.body(body.id(), locale);
    }
}
