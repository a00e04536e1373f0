package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.FigureScope;
import nl.ibp.domain.organisation.FiguresPolicy;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.secrecy.Reader;
import org.springframework.stereotype.Component;

/** Whose figures somebody may see, by the seats they act for. */
@Component
public class FigureRights {

    private final Seats seats;
    private final Bodies bodies;
    private final StepRecords records;
    private final DossierAccess access;
    private final Clock clock;

    FigureRights(Seats seats, Bodies bodies, StepRecords records, DossierAccess access, Clock clock) {
        this.seats = seats;
        this.bodies = bodies;
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    public FigureScope of(Actor actor) {
        return FiguresPolicy.of(actor.seats().stream().map(seats::get).toList());
    }

    /** To be asked after what is new was read, so that nothing is counted of what became secret meanwhile. */
    Told told(StepColumns columns, Actor actor) {
        return new Told(columns, sight(actor), telling(actor));
    }

    private Sightline sight(Actor actor) {
        Reader reader = access.reader(actor);
        return new Sightline(reader.provinces(), records.secretFor(reader));
    }

    private Telling telling(Actor actor) {
        Map<BodyId, ProvinceCode> provinces = new HashMap<>();
        for (Body body : bodies.all()) {
            if (body.province() != null) {
                provinces.put(body.id(), body.province());
            }
        }
        return new Telling(of(actor), provinces, LocalDate.now(clock));
    }
}
