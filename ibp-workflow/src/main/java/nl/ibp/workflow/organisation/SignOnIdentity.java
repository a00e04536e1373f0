package nl.ibp.workflow.organisation;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.signon.Grant;

/**
 * A person whom a sign-on provider vouches for.
 *
 * @param granted the seats that what it last said gives
 * @param saidAt when it said so, by its own clock
 */
public record SignOnIdentity(SignOnSubject subject, PersonId person, List<Grant> granted, Instant saidAt) {

    public SignOnIdentity {
        granted = List.copyOf(granted);
    }
}
