package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A field made of several inputs, of which one can be wrong by itself: {@code expenses/2/amount}. */
public interface Parts {

    /** The input that a name points out within the field; empty where there is none. */
    Optional<Component> part(String name);

    void unmarkParts();
}
