package nl.ibp.workflow.view;

import java.time.Instant;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list, by a name.
 *
 * @param place the list
 * @param name from 1 to {@value #LONGEST_NAME} characters
 * @param query what is asked, as it stands in the address; up to {@value #LONGEST_QUERY} characters
 * @param body with whose members it is shared; null for the owner alone
 */
public record SavedView(
        SavedViewId id,
        String place,
        String name,
        String query,
        PersonId owner,
        @Nullable BodyId body,
        Instant savedAt) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUERY = 2000;
}
