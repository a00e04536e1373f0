package nl.ibp.workflow.organisation;

import nl.ibp.domain.organisation.PersonId;

/**
 * What somebody signs in with.
 *
 * @param passwordHash with the name of the algorithm before it, never the password
 * @param demo made by the demonstration, with a password known to all: it signs in in demo mode only
 * @param mustChange somebody else knows the password, so that it is replaced at the first sign-in
 */
public record Account(String username, String passwordHash, PersonId person, boolean demo, boolean mustChange) {

    /** Somebody's own account. */
    public Account(String username, String passwordHash, PersonId person) {
        this(username, passwordHash, person, false);
    }

    public Account(String username, String passwordHash, PersonId person, boolean demo) {
        this(username, passwordHash, person, demo, false);
    }

    Account withHash(String changed, boolean changeAgain) {
        return new Account(username, changed, person, demo, changeAgain);
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
