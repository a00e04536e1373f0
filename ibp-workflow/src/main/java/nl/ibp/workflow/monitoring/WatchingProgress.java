package nl.ibp.workflow.monitoring;

import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.programme.ThemeNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to count for somebody: as much as the list shows that person. */
@Component
@Transactional(readOnly = true)
public class WatchingProgress {

    private final Progress progress;
    private final DossierAccess access;

    WatchingProgress(Progress progress, DossierAccess access) {
        this.progress = progress;
        this.access = access;
    }

    /** There is nothing to count. */
    public boolean isEmpty(Actor actor) {
        return progress.isEmpty(access.reader(actor));
    }

    /** How many proposals a theme has; none where it has none. */
    public Map<ThemeNumber, Integer> byTheme(Actor actor) {
        return progress.byTheme(access.reader(actor));
    }
}
