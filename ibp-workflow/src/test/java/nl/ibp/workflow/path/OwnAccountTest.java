package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.account.TotpCodes;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.SealedTexts;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.account.Attempt;
import nl.ibp.workflow.account.ChangingPassword;
import nl.ibp.workflow.account.Guarded;
import nl.ibp.workflow.account.GuardingSignIn;
import nl.ibp.workflow.account.KeepingSecondStep;
import nl.ibp.workflow.account.KeepingSecondStep.Present;
import nl.ibp.workflow.account.NewSecret;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import nl.ibp.workflow.organisation.NewPasswords;
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
    NewPasswords passwords;

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
        somebody = actors.of(account().person());
    }

    @Test
    void replacesAPasswordThatAnAdministratorGave() {
        assertThat(account().mustChange()).isTrue();

        changing.replaceGiven(account(), OWN, OWN);
        assertThat(account().mustChange()).isFalse();
        assertRefused(() -> changing.replaceGiven(account(), OWN + "!", OWN + "!"), "PASSWORD_REPLACED");

        keeping.resetPassword(ADMINISTRATOR, NAME, GIVEN + "!");
        assertThat(account().mustChange()).isTrue();
    }

    private Account account() {
        return accounts.find(NAME).orElseThrow();
    }

    @Test
    void replacesNoPasswordThatWasGivenMeanwhile() {
        Account known = account();
        keeping.resetPassword(ADMINISTRATOR, NAME, GIVEN + "!");
        Account given = account();

        assertRefused(() -> changing.replaceGiven(known, OWN, OWN), "PASSWORD_REPLACED");
        assertRefused(() -> passwords.take(known, OWN), "PASSWORD_REPLACED");

        assertThat(account()).isEqualTo(given);
        changing.replaceGiven(given, OWN, OWN);
        assertThat(account().mustChange()).isFalse();
    }

    @Test
    void replacesAnAccountOnlyAsItIsKnown() {
        Account known = account();
        Account other = new Account(NAME, "{test}other", known.person());
        Account late = new Account(NAME, "{test}late", known.person());

        assertThat(accounts.replace(known, other)).isTrue();
        assertThat(accounts.replace(known, late)).isFalse();

        assertThat(account()).isEqualTo(other);
    }

    @Test
    void takesNoneOfTheLastFiveAgain() {
        later();
        changing.replaceGiven(account(), OWN, OWN);
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
        assertRefused(() -> changing.replaceGiven(account(), "kort", "kort"), "PASSWORD_TOO_SHORT");
        assertRefused(() -> changing.replaceGiven(account(), "griffier12345", "griffier12345"), "PASSWORD_PREDICTABLE");
        assertRefused(() -> changing.replaceGiven(account(), OWN, OWN + "!"), "PASSWORDS_DIFFER");
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
    void countsMistakesOfWhoIsSignedInAtNoAddress() {
        for (int i = 0; i < 50; i++) {
            assertThat(guarding.begin(Guarded.PASSWORD, "collega-" + i).pausedUntil())
                    .isEmpty();
        }

        changing.change(somebody, GIVEN, OWN, OWN);

        assertThat(sql.sql("select count(*) from failed_sign_in where guarded like 'ORIGIN %'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void pausesANameThatNobodyHasAsOneThatSomebodyHas() {
        for (String name : List.of(NAME, "niemand")) {
            for (int i = 0; i < 5; i++) {
                assertThat(pause(name, HERE)).isEmpty();
            }
            assertThat(pause(name, HERE)).contains(clock.instant().plusSeconds(60));
        }
        assertThat(pause("een ander", HERE)).isEmpty();
    }

    @Test
    void pausesAnAddressThatTriesManyNames() {
        tryManyNames(50);

        assertThat(pause(NAME, HERE)).isPresent();
        assertThat(pause(NAME, "192.0.2.2")).isEmpty();
    }

    @Test
    void keepsNoNamesThatAPausedAddressMakesUp() {
        tryManyNames(50);
        int before = rowsOfMistakes();

        assertThat(pause("verzonnen", HERE)).isPresent();

        assertThat(rowsOfMistakes()).isEqualTo(before);
    }

    private int rowsOfMistakes() {
        return sql.sql("select count(*) from failed_sign_in")
                .query(Integer.class)
                .single();
    }

    @Test
    void forgetsMistakesOfWhoIsRight() {
        for (int i = 0; i < 20; i++) {
            assertThat(signsIn()).isTrue();
        }
    }

    @Test
    void pausesNobodyAnewByWhoIsRight() {
        tryManyNames(50);
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(1)));

        assertThat(signsIn()).isTrue();
        assertThat(signsIn()).isTrue();
    }

    @Test
    void forgetsMistakesAtAnAddressAlsoWhereOthersAreRightAllTheTime() {
        tryManyNames(50);
        for (int minutes = 1; minutes <= 61; minutes += 20) {
            time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(minutes)));
            assertThat(signsIn()).isTrue();
        }

        for (int i = 0; i < 5; i++) {
            assertThat(pause("nog een naam", HERE)).isEmpty();
        }
    }

    @Test
    void keepsThePauseAfterAMistakeMadeWhileSomebodyWasRight() {
        Attempt right = guarding.begin(Guarded.PASSWORD, NAME, HERE);
        tryManyNames(49);
        time.travelTo(Fixtures.NOW.plus(Duration.ofMinutes(1)));
        assertThat(pause("nog een naam", HERE)).isEmpty();

        guarding.right(right);

        assertThat(pause(NAME, HERE)).contains(Fixtures.NOW.plus(Duration.ofMinutes(2)));
    }

    private void tryManyNames(int names) {
        for (int i = 0; i < names; i++) {
            assertThat(pause("naam-" + i, HERE)).isEmpty();
        }
    }

    private Optional<Instant> pause(String name, String origin) {
        return guarding.begin(Guarded.PASSWORD, name, origin).pausedUntil();
    }

    private boolean signsIn() {
        Attempt attempt = guarding.begin(Guarded.PASSWORD, NAME, HERE);
        guarding.right(attempt);
        return attempt.pausedUntil().isEmpty();
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
        assertRefused(() -> secondStep.confirm(somebody, secret, GIVEN, "000000"), "CODE_WRONG");
        assertThat(secondStep.present(somebody)).contains(new Present(false, false, 0));

        List<String> codes = secondStep.confirm(somebody, secret, GIVEN, code(secret));

        assertThat(secondStep.present(somebody)).contains(new Present(true, false, 10));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(secret.address()).startsWith("otpauth://totp/IBP:griffier?secret=");
        assertThat(sql.sql("select second_step from account where username = 'griffier'")
                        .query(String.class)
                        .single())
                .doesNotContain(secret.letters().replace(" ", ""));
    }

    @Test
    void takesNoTelephoneIntoUseWithoutThePasswordAndPausesWhoGuesses() {
        NewSecret secret = secondStep.begin(somebody);
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> secondStep.confirm(somebody, secret, "geraden", code(secret)), "PASSWORD_WRONG");
        }
        assertRefused(() -> secondStep.confirm(somebody, secret, GIVEN, code(secret)), "TRY_LATER");

        assertThat(proving.isOn(NAME)).isFalse();
    }

    @Test
    void takesNoOtherTelephoneInThePlaceOfOneThatIsInUse() {
        NewSecret late = secondStep.begin(somebody);
        NewSecret secret = connected();
        later();

        assertRefused(() -> secondStep.begin(somebody), "SECOND_STEP_ON");
        assertRefused(() -> secondStep.confirm(somebody, late, GIVEN, code(late)), "SECOND_STEP_ON");
        assertRefused(() -> proving.confirm(late, code(late)), "SECOND_STEP_ON");

        assertThat(proving.prove(NAME, code(secret))).isTrue();
        assertThat(secondStep.present(somebody)).contains(new Present(true, false, 10));
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
        List<String> codes = secondStep.confirm(somebody, secret, GIVEN, code(secret));

        assertThat(proving.prove(NAME, codes.get(3).toLowerCase().replace("-", " ")))
                .isTrue();
        assertThat(proving.prove(NAME, codes.get(3))).isFalse();
        assertThat(secondStep.present(somebody).orElseThrow().recoveryLeft()).isEqualTo(9);

        List<String> others = secondStep.renewRecovery(somebody, codes.get(4));
        assertThat(proving.prove(NAME, codes.get(5))).isFalse();
        assertThat(proving.prove(NAME, others.get(5))).isTrue();
    }

    @Test
    void letsWhoHasARecoveryCodeInAlsoWhereTheKeyIsLost() {
        NewSecret secret = secondStep.begin(somebody);
        List<String> codes = secondStep.confirm(somebody, secret, GIVEN, code(secret));
        sql.sql("update account set second_step = :sealed where username = :name")
                .param("sealed", sealedByAnotherKey())
                .param("name", NAME)
                .update();
        later();

        assertThat(proving.prove(NAME, code(secret))).isFalse();
        assertThat(proving.prove(NAME, codes.get(0))).isTrue();
    }

    private static String sealedByAnotherKey() {
        return new SealedTexts("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=").seal("geheim", "second step of " + NAME);
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
        assertThatThrownBy(() -> secondStep.confirm(somebody, ofSomebodyElse, GIVEN, "000000"))
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
        secondStep.confirm(somebody, secret, GIVEN, code(secret));
        return secret;
    }

    private String code(NewSecret secret) {
        return TotpCodes.at(secret.bytes(), clock.instant());
    }

    private void later() {
        time.travelTo(clock.instant().plusSeconds(60));
    }
}
