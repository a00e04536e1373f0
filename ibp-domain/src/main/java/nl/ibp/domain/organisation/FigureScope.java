package nl.ibp.domain.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures somebody may see: how long bodies and seats take, what they send back, what waits for them and what is
 * late there. How many proposals there are, and where, is for everybody.
 *
 * @param isEverything those of all
 * @param provinces whose bodies and seats they see one by one
 * @param bodies whose seats they see one by one, those of other provinces too
 */
public record FigureScope(boolean isEverything, Set<ProvinceCode> provinces, Set<BodyId> bodies) {

    public FigureScope {
        provinces = Set.copyOf(provinces);
        bodies = Set.copyOf(bodies);
    }

    /** A body of all provinces together is nobody's alone. */
    public boolean tells(Body body) {
        return mayCompare(body.province());
    }

    public boolean tells(Seat seat) {
        return mayCompare(seat.province()) || bodies.contains(seat.body());
    }

    /** @param province whose figures are asked; null for all provinces together */
    public boolean mayCompare(@Nullable ProvinceCode province) {
        return isEverything || province == null || provinces.contains(province);
    }
}
