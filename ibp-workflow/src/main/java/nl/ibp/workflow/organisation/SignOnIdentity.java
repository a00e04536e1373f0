package nl.ibp.workflow.organisation;

import java.time.Instant;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.signon.Claims;
import nl.ibp.domain.signon.Grant;

/**
 * A person whom a sign-on provider vouches for.
 *
 * @param said what it last said of the claims that rules look at; nothing else of it is kept
 * @param granted the seats that this gives
 * @param saidAt when it said so, by its own clock
 */
public record SignOnIdentity(SignOnSubject subject, PersonId person, Claims said, List<Grant> granted, Instant saidAt) {

    public SignOnIdentity {
        granted = List.copyOf(granted);
    }
}
