package nl.ibp.domain.organisation;

import java.util.List;
import java.util.Optional;

public interface Seats {

    List<Seat> all();

    Optional<Seat> find(SeatId id);

    default Seat get(SeatId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No seat " + id));
    }

    /** The seats with a role in a body, in the order of the provinces' names. */
    default List<Seat> of(BodyId body, SeatRole role) {
        return all().stream()
                .filter(seat -> seat.body().equals(body) && seat.role() == role)
                .toList();
    }

    /** The one seat with this role for a province: its policy officer, college or clerk. */
    default Seat of(ProvinceCode province, SeatRole role) {
        return all().stream()
                .filter(seat -> province.equals(seat.province()) && seat.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No seat " + role + " for " + province));
    }

    /** The one seat with this role in the association. */
    default Seat of(SeatRole role) {
        return all().stream()
                .filter(seat -> seat.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No seat " + role));
    }
}
