package nl.ibp.workflow.organisation;

import java.util.Optional;

public interface Accounts {

    Optional<Account> find(String username);

    /** Adds an account of a person who is known already. */
    void add(Account account);

    /** Whether there is an account at all: false at the very first start. */
    boolean any();
}
