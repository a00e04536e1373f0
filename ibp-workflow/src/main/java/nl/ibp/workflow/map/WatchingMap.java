package nl.ibp.workflow.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.FigureRights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where in the country proposals are, of what somebody may know and no more. How many there are is for everybody, what is
 * late in a province for who may compare provinces.
 */
@Component
@Transactional(readOnly = true)
public class WatchingMap {

    /** With more proposals nobody can tell places apart, and reading them all would take seconds. */
    public static final int MOST_PLACED = 2_000;

    private final MapRecords records;
    private final DossierAccess access;
    private final FigureRights rights;
    private final Clock clock;

    WatchingMap(MapRecords records, DossierAccess access, FigureRights rights, Clock clock) {
        this.records = records;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    public MapFigures figures(Actor actor, MapFilter filter) {
        return records.figures(access.reader(actor), filter, LocalDate.now(clock))
                .toldBy(rights.of(actor));
    }

    /** @return empty where there are more proposals than can be shown at their places */
    public Optional<List<MapPlace>> places(Actor actor, MapFilter filter) {
        Reader reader = access.reader(actor);
        return records.readable(reader, filter) > MOST_PLACED
                ? Optional.empty()
                : Optional.of(records.places(reader, filter));
    }
}
