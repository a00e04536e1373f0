package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;

/** Something more on the page of my work than open tasks, such as what a chair keeps going. */
public interface WorkSection {

    /** Empty for whoever it does not concern. */
    Optional<Component> of(Actor actor);
}
