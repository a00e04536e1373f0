package nl.ibp.workflow.view;

import java.util.UUID;

/** Names a saved view. */
public record SavedViewId(UUID value) {

    public static SavedViewId create() {
        return new SavedViewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
