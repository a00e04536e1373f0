package nl.ibp.ui.layout;

import com.vaadin.flow.shared.Registration;

/** How much work waits for the person who is signed in. */
public interface WaitingWork {

    int count();

    /** Calls back, from any thread, whenever the count of this person may have changed. */
    Registration onChange(Runnable changed);
}
