package nl.ibp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.DemoMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class AccountUsersTest {

    private final Accounts accounts = mock(Accounts.class);

    @BeforeEach
    void haveBothKinds() {
        when(accounts.find("gs-drenthe"))
                .thenReturn(Optional.of(new Account("gs-drenthe", "{noop}demo", new PersonId("gs-drenthe"), true)));
        when(accounts.find("jan"))
                .thenReturn(Optional.of(new Account("jan", "{noop}geheim", new PersonId("persoon-jan"))));
    }

    @Test
    void knowsAccountsOfTheDemonstrationInDemoModeOnly() {
        assertThat(new AccountUsers(accounts, new DemoMode(true))
                        .loadUserByUsername("gs-drenthe")
                        .getUsername())
                .isEqualTo("gs-drenthe");
        assertThatThrownBy(() -> new AccountUsers(accounts, new DemoMode(false)).loadUserByUsername("gs-drenthe"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void knowsOwnAccountsInEveryMode() {
        assertThat(new AccountUsers(accounts, new DemoMode(true))
                        .loadUserByUsername(" Jan ")
                        .getUsername())
                .isEqualTo("jan");
        assertThat(new AccountUsers(accounts, new DemoMode(false))
                        .loadUserByUsername("JAN")
                        .getUsername())
                .isEqualTo("jan");
    }
}
