package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Section;
import nl.ibp.domain.organisation.Actor;

/** A part of the page of my work. While it stands open it is shown again and again, and keeps what stays as it is. */
public abstract class WorkPart extends Section {

    /** Shows how things are now; hides itself from whoever it does not concern. */
    public abstract void show(Actor actor);
}
