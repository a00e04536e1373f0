package nl.ibp.ui.security;

import nl.ibp.workflow.organisation.AccountName;
import nl.ibp.workflow.organisation.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds the account for a name that was typed; capitals and blanks around it do not matter. Outside demo mode an account
 * of the demonstration is as good as none, for everybody knows its password.
 */
@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;
    private final boolean demoMode;

    AccountUsers(Accounts accounts, @Value("${ibp.demo:false}") boolean demoMode) {
        this.accounts = accounts;
        this.demoMode = demoMode;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.find(AccountName.of(typed))
                .filter(account -> demoMode || !account.demo())
                .map(AccountUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
