package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;

/** An administrator makes accounts and gives new passwords; nobody else does. */
@PathTest
@Transactional
class KeepingAccountsTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final SeatId SEAT = new SeatId("gs-drenthe");
    private static final String PASSWORD = "een lange zin als wachtwoord";

    @Autowired
    KeepingAccounts keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Autowired
    AdministrationChanges changes;

    @Test
    void makesAnAccountOfSomebodyWhoHoldsTheSeatFromThatDay() {
        keeping.open(ADMINISTRATOR, asked("Jan de Vries", " J.deVries@drenthe.nl ", PASSWORD));

        Account account = accounts.find("j.devries@drenthe.nl").orElseThrow();
        assertThat(account.demo()).isFalse();
        assertThat(actors.of(account.person()).seats()).containsExactly(SEAT);
        assertThat(keeping.all(ADMINISTRATOR))
                .filteredOn(holder -> holder.username().equals("j.devries@drenthe.nl"))
                .singleElement()
                .extracting(AccountHolder::person)
                .extracting(person -> person.displayName())
                .isEqualTo("Jan de Vries");
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        NewAccount nothing = new NewAccount(" ", "", "", null, null);

        Refused refused = catchThrowableOfType(Refused.class, () -> keeping.open(ADMINISTRATOR, nothing));

        assertThat(refused.problems())
                .extracting(Problem::field, Problem::reason)
                .containsExactlyInAnyOrder(
                        tuple("displayName", "PERSON_NAME_REQUIRED"),
                        tuple("username", "ACCOUNT_NAME_MALFORMED"),
                        tuple("password", "PASSWORD_TOO_SHORT"),
                        tuple("seat", "SEAT_REQUIRED"),
                        tuple("from", "DATE_REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "jan de vries", "jan\u0000", "-jan", "jan'--", "ĵan", "jan/devries"})
    void refusesNamesThatNobodyCouldTypeAgain(String username) {
        assertRefused(() -> keeping.open(ADMINISTRATOR, asked("Jan", username, PASSWORD)), "ACCOUNT_NAME_MALFORMED");
    }

    @Test
    void refusesNameThatSomebodyHas() {
        keeping.open(ADMINISTRATOR, asked("Jan de Vries", "jan", PASSWORD));

        assertRefused(() -> keeping.open(ADMINISTRATOR, asked("Jan Bos", "Jan", PASSWORD)), "ACCOUNT_NAME_TAKEN");
    }

    @Test
    void refusesPasswordsOfWhichTheEndWouldNotCount() {
        assertRefused(() -> keeping.open(ADMINISTRATOR, asked("Jan", "jan", "é".repeat(37))), "PASSWORD_TOO_LONG");
    }

    @Test
    void givesANewPassword() {
        keeping.open(ADMINISTRATOR, asked("Jan de Vries", "jan", PASSWORD));
        Account before = accounts.find("jan").orElseThrow();

        keeping.resetPassword(ADMINISTRATOR, "jan", PASSWORD + "!");

        Account after = accounts.find("jan").orElseThrow();
        assertThat(after.passwordHash()).isNotEqualTo(before.passwordHash());
        assertThat(after.person()).isEqualTo(before.person());
        assertRefused(() -> keeping.resetPassword(ADMINISTRATOR, "jan", "kort"), "PASSWORD_TOO_SHORT");
    }

    @Test
    void isInTheListOfChangesWithoutNameOrPassword() {
        keeping.open(ADMINISTRATOR, asked("Jan de Vries", "jan", PASSWORD));
        keeping.resetPassword(ADMINISTRATOR, "jan", PASSWORD + "!");

        String person = accounts.find("jan").orElseThrow().person().value();
        List<AdministrationChange> written = changes.of(ChangeSubject.ACCOUNT, person);
        assertThat(written)
                .flatExtracting(AdministrationChange::parts)
                .extracting(ChangedPart::part)
                .containsExactly("password", "account");
        assertThat(written)
                .allSatisfy(change ->
                        assertThat(change.toString()).contains("beheer").doesNotContain(PASSWORD, "Jan", "jan"));
        assertThat(changes.of(ChangeSubject.APPOINTMENT, SEAT.value()))
                .extracting(AdministrationChange::name)
                .contains(person);
    }

    @Test
    void isForAdministratorsAlone() {
        Actor manager = SeatHolder.of("manager");

        assertRefused(() -> keeping.all(manager), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.open(manager, asked("Jan", "jan", PASSWORD)), "NOT_ADMINISTRATOR");
        assertRefused(() -> keeping.resetPassword(manager, "jan", PASSWORD), "NOT_ADMINISTRATOR");
    }

    @Test
    void writesWhoDidItAndNeverThePassword() {
        NewAccount asked = asked("Jan de Vries", "jan", PASSWORD);

        try (LoggedLines written = LoggedLines.listening()) {
            keeping.open(ADMINISTRATOR, asked);
            keeping.resetPassword(ADMINISTRATOR, "jan", PASSWORD + "!");
            TestTransaction.end();

            assertThat(written.audited())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .contains("action=KeepingAccounts.open", " object=", "person:", "actor=beheer"),
                            line -> assertThat(line)
                                    .contains("action=KeepingAccounts.resetPassword", "account:", "actor=beheer"));
            assertThat(written.all())
                    .noneMatch(line -> line.contains(PASSWORD) || line.contains("Vries") || line.contains("jan"));
        }
        assertThat(asked.toString()).doesNotContain(PASSWORD);
    }

    private static NewAccount asked(String name, String username, String password) {
        return new NewAccount(name, username, password, SEAT, Fixtures.TODAY);
    }
}
