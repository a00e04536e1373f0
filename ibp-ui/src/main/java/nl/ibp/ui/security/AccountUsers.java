package nl.ibp.ui.security;

import nl.ibp.workflow.organisation.AccountName;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.DemoMode;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Finds the account for a name that was typed; capitals and blanks around it do not matter. Accounts of the
 * demonstration are found in demo mode only.
 */
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;
    private final DemoMode demoMode;

    AccountUsers(Accounts accounts, DemoMode demoMode) {
        this.accounts = accounts;
        this.demoMode = demoMode;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.find(AccountName.of(typed))
                .filter(account -> demoMode.isOn() || !account.demo())
                .map(AccountUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
