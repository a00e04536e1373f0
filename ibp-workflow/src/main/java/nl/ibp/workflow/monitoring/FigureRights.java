package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.FiguresPolicy;
import nl.ibp.domain.organisation.Seats;
import org.springframework.stereotype.Component;

/** Whose figures somebody may see, by the seats they act for. */
@Component
public class FigureRights {

    private final Seats seats;

    FigureRights(Seats seats) {
        this.seats = seats;
    }

    public FigureScope of(Actor actor) {
        return FiguresPolicy.of(actor.seats().stream().map(seats::get).toList());
    }
}
