package nl.ibp.workflow.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;

/** Keeps views. */
public interface SavedViews {

    void add(SavedView view);

    void remove(SavedViewId id);

    Optional<SavedView> find(SavedViewId id);

    /** Of a list: those of a person, and those shared with one of these bodies; by name. */
    List<SavedView> of(String place, PersonId person, Collection<BodyId> bodies);

    /** In the place of what was remembered before. */
    void remember(PersonId person, String place, String query);

    Optional<String> remembered(PersonId person, String place);
}
