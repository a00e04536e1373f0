package nl.ibp.workflow.comment;

import java.util.List;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;

/**
 * Whom somebody can speak for and to on a dossier.
 *
 * @param own seats of theirs by which they read it; none for who may not read it
 * @param readers every seat that reads it
 */
public record Addressees(List<SeatId> own, List<Seat> readers) {

    public Addressees {
        own = List.copyOf(own);
        readers = List.copyOf(readers);
    }

    static Addressees nobody() {
        return new Addressees(List.of(), List.of());
    }

    /** The bodies of which at least one seat reads it. */
    public List<BodyId> bodies() {
        return readers.stream().map(Seat::body).distinct().toList();
    }

    public List<SeatId> seats() {
        return readers.stream().map(Seat::id).toList();
    }

    /** Who can be mentioned in what is said to these. */
    public List<SeatId> in(Audience audience) {
        return readers.stream().filter(audience::includes).map(Seat::id).toList();
    }
}
