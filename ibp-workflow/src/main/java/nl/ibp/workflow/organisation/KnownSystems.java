package nl.ibp.workflow.organisation;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;

/** Programs of organisations that came here on nobody's behalf. */
public interface KnownSystems {

    /** Lets nobody else make the same one known until the transaction ends. */
    void lock(SignOnSubject subject);

    Optional<PersonId> find(SignOnSubject subject);

    /** @param system known by an id of its own from now on, as people are */
    void add(SignOnSubject subject, Person system);

    /** All of them, by name. */
    List<Person> all();
}
