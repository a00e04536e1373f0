package nl.ibp.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.AccountHolder;
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
        return sql.sql("select username, password_hash, person, demo from account where username = :username")
                .param("username", username)
                .query((row, number) -> new Account(
                        row.getString("username"),
                        row.getString("password_hash"),
                        new PersonId(row.getString("person")),
                        row.getBoolean("demo")))
                .optional();
    }

    @Override
    public boolean add(Account account) {
        return write(
                        """
                        insert into account (username, password_hash, person, demo)
                        values (:username, :hash, :person, :demo)
                        on conflict do nothing""",
                        account)
                == 1;
    }

    @Override
    public void replace(Account account) {
        int replaced = write(
                """
                update account set password_hash = :hash, person = :person, demo = :demo
                where username = :username""",
                account);
        Rows.requireOne(replaced, "account", account.username());
    }

    private int write(String statement, Account account) {
        return sql.sql(statement)
                .param("username", account.username())
                .param("hash", account.passwordHash())
                .param("person", account.person().value())
                .param("demo", account.demo())
                .update();
    }

    @Override
    public boolean anyOfDemonstration() {
        return any("demo");
    }

    @Override
    public boolean anyOwn() {
        return any("not demo");
    }

    private boolean any(String condition) {
        return sql.sql("select exists (select 1 from account where " + condition + ")")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<AccountHolder> holders(LocalDate day) {
        Map<String, AccountHolder> holders = new LinkedHashMap<>();
        sql.sql(
                        """
                        select username, demo, person.id as person, display_name, seat, from_day, until_day
                        from account
                        join person on person.id = account.person
                        left join appointment on appointment.person = person.id
                            and (until_day is null or until_day >= :day)
                        order by lower(display_name), username, from_day, seat""")
                .param("day", day)
                .query(row -> {
                    AccountHolder holder = holder(row);
                    holders.merge(holder.username(), holder, JdbcAccounts::together);
                });
        return List.copyOf(holders.values());
    }

    private static AccountHolder holder(ResultSet row) throws SQLException {
        PersonId person = new PersonId(row.getString("person"));
        String seat = row.getString("seat");
        return new AccountHolder(
                row.getString("username"),
                row.getBoolean("demo"),
                new Person(person, row.getString("display_name")),
                seat == null ? List.of() : List.of(JdbcAppointments.appointment(row, person)));
    }

    private static AccountHolder together(AccountHolder known, AccountHolder added) {
        List<Appointment> all = new ArrayList<>(known.appointments());
        all.addAll(added.appointments());
        return new AccountHolder(known.username(), known.demo(), known.person(), all);
    }
}
