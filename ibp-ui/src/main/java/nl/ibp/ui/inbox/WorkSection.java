package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.Notice;

/** Something more on the page of my work than open tasks, such as what a chair keeps going. */
public interface WorkSection {

    /**
     * Empty for whoever it does not concern.
     *
     * @param say shows what came of an action; the section itself may be gone by then
     */
    Optional<Component> of(Actor actor, Consumer<Notice> say);
}
