package nl.ibp.workflow.mail;

import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;

/** Where and when people are mailed. */
public interface Contacts {

    Optional<Contact> of(PersonId person);

    /** Loads one to change it: a second one that wants to waits. */
    Optional<Contact> lock(PersonId person);

    void save(Contact contact);

    /** Everybody with a confirmed address who can sign in. */
    List<Contact> reachable();
}
