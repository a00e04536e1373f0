package nl.ibp.ui.inbox;

/** How often a page that stands open is shown anew, however much changes. */
public interface Pace {

    /** @return to be run at each change, from any thread; it does not wait until the page is shown */
    Runnable of(Runnable refresh);
}
