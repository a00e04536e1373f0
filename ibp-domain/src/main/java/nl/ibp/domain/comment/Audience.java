package nl.ibp.domain.comment;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;

/** Whom a comment is for. It leaves out readers of the dossier, and never lets in who is none. */
public sealed interface Audience {

    boolean includes(Seat seat);

    /** Somebody who acts for these seats, or for none, is among those it is for. */
    default boolean reaches(Collection<Seat> seats) {
        return seats.stream().anyMatch(this::includes);
    }

    /** Whoever may read the dossier, also who comes to it later, and who has no seat. */
    record Everybody() implements Audience {

        @Override
        public boolean includes(Seat seat) {
            return true;
        }

        @Override
        public boolean reaches(Collection<Seat> seats) {
            return true;
        }
    }

    record OneBody(BodyId body) implements Audience {

        @Override
        public boolean includes(Seat seat) {
            return seat.body().equals(body);
        }
    }

    /** @param seats at least one */
    record NamedSeats(Set<SeatId> seats) implements Audience {

        public NamedSeats {
            if (seats.isEmpty()) {
                throw Refused.because("seats", "SEAT_REQUIRED");
            }
            seats = Collections.unmodifiableSet(new TreeSet<>(seats));
        }

        @Override
        public boolean includes(Seat seat) {
            return seats.contains(seat.id());
        }
    }
}
