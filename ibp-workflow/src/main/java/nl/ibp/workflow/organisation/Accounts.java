package nl.ibp.workflow.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;

public interface Accounts {

    Optional<Account> find(String username);

    /** The one of somebody who has one. */
    Optional<Account> ofPerson(PersonId person);

    /**
     * Adds an account of a person who is known already.
     *
     * @return false when the name is taken
     */
    boolean add(Account account);

    /** Puts another password, or another kind, in the place of an account's present one. */
    void replace(Account account);

    /**
     * The same where the password is still the one that is known.
     *
     * @return false when there is another by now, which stays
     */
    boolean replace(Account known, Account other);

    /** Whether there is an account of the demonstration. */
    boolean anyOfDemonstration();

    /** Whether there is an account that the demonstration did not make. */
    boolean anyOwn();

    /** Every account with the appointments that are not over on a day, by the names of the persons. */
    List<AccountHolder> holders(LocalDate day);
}
