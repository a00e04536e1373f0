package nl.ibp.workflow.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.organisation.PersonId;

public interface SignOnIdentities {

    /** Lets nobody else settle who this is until the transaction ends, whether or not they are known yet. */
    void lock(SignOnSubject subject);

    Optional<SignOnIdentity> find(SignOnSubject subject);

    void add(SignOnIdentity identity);

    void replace(SignOnIdentity identity);

    /** All, whoever vouched for them, in one order. */
    List<SignOnIdentity> all();

    /** All whom this provider vouched for once. */
    Set<PersonId> people(String issuer);
}
