package nl.ibp.ui.inbox;

import java.time.Duration;

/** How often a page that stands open is shown anew, however much changes. */
public interface Pace {

    /** @return to be run at each change, from any thread; it does not wait until the page is shown */
    Runnable of(Runnable refresh);

    /** The same with a rest of so long between two of them, for what is costly to show. */
    default Runnable of(Runnable refresh, Duration rest) {
        return of(refresh);
    }
}
