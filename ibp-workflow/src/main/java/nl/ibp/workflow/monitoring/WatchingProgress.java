package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.programme.ThemeNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to count for somebody, and what is left out of it: as much as the list shows that person. */
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

    /** There is nothing to count. */
    public boolean isEmpty(Actor actor) {
        return progress.isEmpty(access.reader(actor));
    }

    /** Open work that is left out wherever it is said whose it is. */
    public HiddenWork hidden(Actor actor) {
        return progress.hidden(access.reader(actor), LocalDate.now(clock));
    }

    /** How many proposals a theme has; none where it has none. */
    public Map<ThemeNumber, Integer> byTheme(Actor actor) {
        return progress.byTheme(access.reader(actor));
    }
}
