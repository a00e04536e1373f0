package nl.ibp.workflow.store;

import java.util.Optional;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccounts implements Accounts {

    private final JdbcClient sql;

    JdbcAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Account> find(String username) {
        if (!Columns.storable(username).equals(username)) {
            return Optional.empty();
        }
        return sql.sql("select username, password_hash, person from account where username = :username")
                .param("username", username)
                .query((row, number) -> new Account(
                        row.getString("username"),
                        row.getString("password_hash"),
                        new PersonId(row.getString("person"))))
                .optional();
    }

    @Override
    public void add(Account account) {
        sql.sql("insert into account (username, password_hash, person) values (:username, :hash, :person)")
                .param("username", account.username())
                .param("hash", account.passwordHash())
                .param("person", account.person().value())
                .update();
    }

    @Override
    public boolean any() {
        return sql.sql("select exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }
}
