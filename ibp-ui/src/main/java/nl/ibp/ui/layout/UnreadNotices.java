package nl.ibp.ui.layout;

import com.vaadin.flow.shared.Registration;

/** How much the person who is signed in was told and has not read. */
public interface UnreadNotices {

    /** Address of the page that lists them. */
    String PATH = "meldingen";

    int count();

    /** Calls back, from any thread, whenever the count of this person may have changed. */
    Registration onChange(Runnable changed);
}
