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

    private static final String READ = "select username, password_hash, person, demo, must_change from account";

    private static final String REPLACE =
            """
            update account
            set password_hash = :hash, person = :person, demo = :demo, must_change = :mustChange
            where username = :username""";

    private final JdbcClient sql;

    JdbcAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Account> find(String username) {
        if (!Columns.storable(username).equals(username)) {
            return Optional.empty();
        }
        return sql.sql(READ + " where username = :username")
                .param("username", username)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> ofPerson(PersonId person) {
        return sql.sql(READ + " where person = :person order by username limit 1")
                .param("person", person.value())
                .query(JdbcAccounts::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("password_hash"),
                new PersonId(row.getString("person")),
                row.getBoolean("demo"),
                row.getBoolean("must_change"));
    }

    @Override
    public boolean add(Account account) {
        return write(
                        """
                        insert into account (username, password_hash, person, demo, must_change)
                        values (:username, :hash, :person, :demo, :mustChange)
                        on conflict do nothing""",
                        account)
                == 1;
    }

    @Override
    public void replace(Account account) {
        Rows.requireOne(write(REPLACE, account), "account", account.username());
    }

    @Override
    public boolean replace(Account known, Account other) {
        return statement(REPLACE + " and password_hash = :known", other)
                        .param("known", known.passwordHash())
                        .update()
                == 1;
    }

    private int write(String statement, Account account) {
        return statement(statement, account).update();
    }

    private JdbcClient.StatementSpec statement(String statement, Account account) {
        return sql.sql(statement)
                .param("username", account.username())
                .param("hash", account.passwordHash())
                .param("person", account.person().value())
                .param("demo", account.demo())
                .param("mustChange", account.mustChange());
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
                        select username, demo, second_step is not null as second_step, person.id as person, display_name, seat, from_day, until_day
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
                row.getBoolean("second_step"),
                new Person(person, row.getString("display_name")),
                seat == null ? List.of() : List.of(JdbcAppointments.appointment(row, person)));
    }

    private static AccountHolder together(AccountHolder known, AccountHolder added) {
        List<Appointment> all = new ArrayList<>(known.appointments());
        all.addAll(added.appointments());
        return new AccountHolder(known.username(), known.demo(), known.secondStep(), known.person(), all);
    }
}
