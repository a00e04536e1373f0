package nl.ibp.workflow.organisation;

import nl.ibp.domain.organisation.PersonId;

/**
 * What somebody signs in with.
 *
 * @param passwordHash with the name of the algorithm before it, never the password
 */
public record Account(String username, String passwordHash, PersonId person) {

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
