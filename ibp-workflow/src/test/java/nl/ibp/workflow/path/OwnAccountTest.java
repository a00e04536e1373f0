package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.ibp.domain.account.TotpCodes;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.account.ChangingPassword;
import nl.ibp.workflow.account.Guarded;
import nl.ibp.workflow.account.GuardingSignIn;
import nl.ibp.workflow.account.KeepingSecondStep;
import nl.ibp.workflow.account.KeepingSecondStep.Present;
import nl.ibp.workflow.account.NewSecret;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Passwords, codes of a telephone and pauses of somebody who has an account of the product. */
@PathTest
@Transactional
class OwnAccountTest {

    private static final Actor ADMINISTRATOR = SeatHolder.of("beheer");
    private static final String GIVEN = "een lange zin van een ander";
    private static final String OWN = "fiets paard lamp kast";
    private static final String NAME = "griffier";
    private static final String HERE = "192.0.2.1";

    @Autowired
    KeepingAccounts keeping;

    @Autowired
    ChangingPassword changing;

    @Autowired
    KeepingSecondStep secondStep;

    @Autowired
    ProvingSecondStep proving;

    @Autowired
    GuardingSignIn guarding;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    private Actor somebody;

    @BeforeEach
    void openAccount() {
        keeping.open(
                ADMINISTRATOR,
                new NewAccount("Griffier Drenthe", NAME, GIVEN, new SeatId("ps-drenthe"), Fixtures.TODAY));
        somebody = actors.of(accounts.find(NAME).orElseThrow().person());
    }

    @Test
    void replacesAPasswordThatAnAdministratorGave() {
        assertThat(accounts.find(NAME).orElseThrow().mustChange()).isTrue();

        changing.replaceGiven(NAME, OWN, OWN);
        assertThat(accounts.find(NAME).orElseThrow().mustChange()).isFalse();

        keeping.resetPassword(ADMINISTRATOR, NAME, GIVEN + "!");
        assertThat(accounts.find(NAME).orElseThrow().mustChange()).isTrue();
    }

    @Test
    void takesNoneOfTheLastFiveAgain() {
        later();
        changing.replaceGiven(NAME, OWN, OWN);
        String present = OWN;
        for (int i = 1; i <= 3; i++) {
            later();
            changing.change(somebody, present, OWN + i, OWN + i);
            present = OWN + i;
        }

        String now = present;
        for (String former : List.of(GIVEN, OWN, OWN + 1, OWN + 2, OWN + 3)) {
            assertRefused(() -> changing.change(somebody, now, former, former), "PASSWORD_USED_LATELY");
        }
        later();
        changing.change(somebody, present, OWN + 4, OWN + 4);
        changing.change(somebody, OWN + 4, GIVEN, GIVEN);
        assertThat(sql.sql("select count(*) from former_password where username = :name")
                        .param("name", NAME)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void refusesWhatOthersCouldGuess() {
        assertRefused(() -> changing.replaceGiven(NAME, "kort", "kort"), "PASSWORD_TOO_SHORT");
        assertRefused(() -> changing.replaceGiven(NAME, "griffier12345", "griffier12345"), "PASSWORD_PREDICTABLE");
        assertRefused(() -> changing.replaceGiven(NAME, OWN, OWN + "!"), "PASSWORDS_DIFFER");
        assertRefused(() -> keeping.resetPassword(ADMINISTRATOR, NAME, "Welkom2026!!!"), "PASSWORD_PREDICTABLE");
    }

    @Test
    void asksForThePresentPasswordAndPausesWhoGuesses() {
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> changing.change(somebody, "geraden", OWN, OWN), "PASSWORD_WRONG");
        }
        assertRefused(() -> changing.change(somebody, GIVEN, OWN, OWN), "TRY_LATER");

        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(1)));
        changing.change(somebody, GIVEN, OWN, OWN);
    }

    @Test
    void pausesANameThatNobodyHasAsOneThatSomebodyHas() {
        for (String name : List.of(NAME, "niemand")) {
            for (int i = 0; i < 5; i++) {
                assertThat(guarding.begin(Guarded.PASSWORD, name, HERE)).isEmpty();
            }
            assertThat(guarding.begin(Guarded.PASSWORD, name, HERE))
                    .contains(clock.instant().plusSeconds(60));
        }
        assertThat(guarding.begin(Guarded.PASSWORD, "een ander", HERE)).isEmpty();
    }

    @Test
    void pausesAnAddressThatTriesManyNames() {
        for (int i = 0; i < 50; i++) {
            assertThat(guarding.begin(Guarded.PASSWORD, "naam-" + i, HERE)).isEmpty();
        }
        assertThat(guarding.begin(Guarded.PASSWORD, NAME, HERE)).isPresent();
        assertThat(guarding.begin(Guarded.PASSWORD, NAME, "192.0.2.2")).isEmpty();
    }

    @Test
    void forgetsMistakesOfWhoIsRight() {
        for (int i = 0; i < 20; i++) {
            assertThat(guarding.begin(Guarded.PASSWORD, NAME, HERE)).isEmpty();
            guarding.right(Guarded.PASSWORD, NAME, HERE);
        }
    }

    @Test
    void keepsNoNameThatWasTyped() {
        guarding.begin(Guarded.PASSWORD, "wachtwoord-in-het-verkeerde-veld", HERE);

        assertThat(sql.sql("select guarded from failed_sign_in")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(guarded -> guarded.contains("verkeerde"));
    }

    @Test
    void takesATelephoneIntoUseOnceItShowsACode() {
        NewSecret secret = secondStep.begin(somebody);
        assertRefused(() -> secondStep.confirm(somebody, secret, "000000"), "CODE_WRONG");
        assertThat(secondStep.present(somebody)).contains(new Present(false, false, 0));

        List<String> codes = secondStep.confirm(somebody, secret, code(secret));

        assertThat(secondStep.present(somebody)).contains(new Present(true, false, 10));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(secret.address()).startsWith("otpauth://totp/IBP:griffier?secret=");
        assertThat(sql.sql("select second_step from account where username = 'griffier'")
                        .query(String.class)
                        .single())
                .doesNotContain(secret.letters().replace(" ", ""));
    }

    @Test
    void countsEachCodeOnce() {
        NewSecret secret = connected();

        later();
        assertThat(proving.prove(NAME, code(secret))).isTrue();
        assertThat(proving.prove(NAME, code(secret))).isFalse();
        later();
        assertThat(proving.prove(
                        NAME,
                        " " + code(secret).substring(0, 3) + " " + code(secret).substring(3)))
                .isTrue();
        assertThat(proving.prove(NAME, "geen code")).isFalse();
    }

    @Test
    void letsWhoLostTheTelephoneInByARecoveryCodeOnce() {
        NewSecret secret = secondStep.begin(somebody);
        List<String> codes = secondStep.confirm(somebody, secret, code(secret));

        assertThat(proving.prove(NAME, codes.get(3).toLowerCase().replace("-", " ")))
                .isTrue();
        assertThat(proving.prove(NAME, codes.get(3))).isFalse();
        assertThat(secondStep.present(somebody).orElseThrow().recoveryLeft()).isEqualTo(9);

        List<String> others = secondStep.renewRecovery(somebody, codes.get(4));
        assertThat(proving.prove(NAME, codes.get(5))).isFalse();
        assertThat(proving.prove(NAME, others.get(5))).isTrue();
    }

    @Test
    void endsByACodeAndPausesWhoGuesses() {
        NewSecret secret = connected();
        later();
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> secondStep.end(somebody, "000000"), "CODE_WRONG");
        }
        assertRefused(() -> secondStep.end(somebody, code(secret)), "TRY_LATER");

        time.travelTo(clock.instant().plus(Duration.ofMinutes(1)));
        secondStep.end(somebody, code(secret));
        assertThat(secondStep.present(somebody)).contains(new Present(false, false, 0));
    }

    @Test
    void isTakenOffByAnAdministratorAndNobodyElse() {
        connected();
        assertThat(holder().secondStep()).isTrue();

        assertRefused(() -> keeping.takeSecondStep(SeatHolder.of("manager"), NAME), "NOT_ADMINISTRATOR");
        keeping.takeSecondStep(ADMINISTRATOR, NAME);

        assertThat(holder().secondStep()).isFalse();
        assertThat(proving.isOn(NAME)).isFalse();
    }

    @Test
    void isNotForWhoHasNoAccountOfTheirOwn() {
        Actor other = SeatHolder.of("manager");

        assertThat(changing.isFor(other)).isFalse();
        assertThat(secondStep.present(other)).isEmpty();
        assertRefused(() -> changing.change(other, GIVEN, OWN, OWN), "NO_OWN_ACCOUNT");
        assertRefused(() -> secondStep.begin(other), "NO_SECOND_STEP");
        NewSecret ofSomebodyElse = new NewSecret(new byte[20], "een-ander");
        assertThatThrownBy(() -> secondStep.confirm(somebody, ofSomebodyElse, "000000"))
                .isInstanceOf(IllegalStateException.class);
    }

    private AccountHolder holder() {
        return keeping.all(ADMINISTRATOR).stream()
                .filter(one -> one.username().equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private NewSecret connected() {
        NewSecret secret = secondStep.begin(somebody);
        secondStep.confirm(somebody, secret, code(secret));
        return secret;
    }

    private String code(NewSecret secret) {
        return TotpCodes.at(secret.bytes(), clock.instant());
    }

    private void later() {
        time.travelTo(clock.instant().plusSeconds(60));
    }
}
