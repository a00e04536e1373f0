package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.programme.ThemeNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the programme as somebody may see them: they count what the list shows that person, and no more. */
@Component
@Transactional(readOnly = true)
public class WatchingProgress {

    private final Progress progress;
    private final DossierAccess access;
    private final Clock clock;

    WatchingProgress(Progress progress, DossierAccess access, Clock clock) {
        this.progress = progress;
        this.access = access;
        this.clock = clock;
    }

    /** A figure for each status that any proposal has. */
    public List<StatusFigure> byStatus(Actor actor) {
        return progress.byStatus(access.reader(actor), LocalDate.now(clock));
    }

    /** Open work of each seat that has any the actor may read, in the order in which people are used to see seats. */
    public List<SeatFigure> bySeat(Actor actor) {
        return progress.bySeat(access.reader(actor), LocalDate.now(clock));
    }

    /** What was left out there. */
    public HiddenWork hidden(Actor actor) {
        return progress.hidden(access.reader(actor), LocalDate.now(clock));
    }

    /** How many proposals a theme has; none where it has none. */
    public Map<ThemeNumber, Integer> byTheme(Actor actor) {
        return progress.byTheme(access.reader(actor));
    }
}
