package nl.ibp.ui.security;

import java.io.Serial;
import java.util.List;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Account;
import org.springframework.security.core.userdetails.User;

/**
 * Who signed in with an account, as the session keeps it: the person alone. Seats are looked up at every act, for they change
 * while people are signed in.
 */
class AccountUser extends User implements SignedIn {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String person;

    AccountUser(Account account) {
        super(account.username(), account.passwordHash(), List.of());
        person = account.person().value();
    }

    @Override
    public PersonId person() {
        return new PersonId(person);
    }
}
