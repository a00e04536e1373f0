package nl.ibp.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.organisation.AccountHolder;
import nl.ibp.workflow.organisation.Appointing;
import nl.ibp.workflow.organisation.KeepingAccounts;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator makes accounts, appoints, ends and gives new passwords. */
class AccountsSectionTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final SeatId COLLEGE = new SeatId("gs-drenthe");
    private static final Person JAN = new Person(new PersonId("persoon-jan"), "Jan de Vries");
    private static final Appointment BUREAU =
            new Appointment(new SeatId("ipo-bureau"), JAN.id(), LocalDate.of(2026, 1, 1), null);

    private final KeepingAccounts keeping = mock(KeepingAccounts.class);
    private final Appointing appointing = mock(Appointing.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final NameBook names = mock(NameBook.class);
    private final Runnable changed = mock(Runnable.class);

    @BeforeEach
    void openBrowser() {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(refusals.text(any(), any()))
                .thenAnswer(call -> "reden " + call.<Problem>getArgument(0).reason());
        show(new AccountHolder("jan", false, false, JAN, List.of(BUREAU)));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    void makesAnAccountWithAFirstSeat() {
        _click(button("Maak account"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Piet Bos");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Accountnaam")), "piet");
        _setValue(_get(PasswordField.class), "een lang wachtwoord");
        chooseSeat();

        send();

        verify(keeping)
                .open(
                        ADMINISTRATOR,
                        new NewAccount("Piet Bos", "piet", "een lang wachtwoord", COLLEGE, Fixtures.TODAY));
        verify(changed).run();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text()).contains("Account gemaakt voor Piet Bos.").doesNotContain("een lang wachtwoord");
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        doThrow(new Refused(List.of(
                        Problem.of("username", "ACCOUNT_NAME_TAKEN"),
                        Problem.of("password", "PASSWORD_TOO_SHORT", 12),
                        Problem.of("seat", "SEAT_REQUIRED"),
                        Problem.of("from", "DATE_REQUIRED"),
                        Problem.of("displayName", "PERSON_NAME_REQUIRED"))))
                .when(keeping)
                .open(any(), any());
        _click(button("Maak account"));
        TextField username = _get(TextField.class, spec -> spec.withLabel("Accountnaam"));
        _setValue(username, "jan");

        send();

        assertRefused(username, "reden ACCOUNT_NAME_TAKEN");
        assertRefused(_get(PasswordField.class), "reden PASSWORD_TOO_SHORT");
        assertRefused(_get(ComboBox.class), "reden SEAT_REQUIRED");
        assertRefused(_get(DateField.class), "reden DATE_REQUIRED");
        assertRefused(_get(TextField.class, spec -> spec.withLabel("Naam")), "reden PERSON_NAME_REQUIRED");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("reden ACCOUNT_NAME_TAKEN");
        assertThat(username.getValue()).isEqualTo("jan");
        verify(changed, never()).run();
    }

    @Test
    void appointsToASeatFromADay() {
        _click(button("Benoem"));
        chooseSeat();
        _setValue(_get(DateField.class), LocalDate.of(2026, 6, 1));

        send();

        verify(appointing).appoint(ADMINISTRATOR, JAN.id(), COLLEGE, LocalDate.of(2026, 6, 1));
        assertThat(text()).contains("Jan de Vries is benoemd: functie gs-drenthe, vanaf 1 juni 2026.");
    }

    @Test
    void endsAnAppointmentAfterALastDay() {
        _click(button("Beëindig"));
        _setValue(_get(DateField.class), LocalDate.of(2026, 5, 31));

        send();

        verify(appointing).end(ADMINISTRATOR, BUREAU, LocalDate.of(2026, 5, 31));
        assertThat(text()).contains("Voor Jan de Vries beëindigd: functie ipo-bureau, na 31 mei 2026.");
    }

    @Test
    void givesANewPasswordAndShowsItNowhere() {
        _click(button("Geef nieuw wachtwoord"));
        _setValue(_get(PasswordField.class), "een ander wachtwoord");

        send();

        verify(keeping).resetPassword(ADMINISTRATOR, "jan", "een ander wachtwoord");
        assertThat(text())
                .contains("Nieuw wachtwoord gegeven aan Jan de Vries.")
                .doesNotContain("een ander wachtwoord");
    }

    @ParameterizedTest
    @CsvSource({"nl, sinds 1 januari 2026", "en, since 1 January 2026"})
    void saysSinceWhenASeatIsHeld(String language, String since) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));

        show(new AccountHolder("jan", false, false, JAN, List.of(BUREAU)));

        assertThat(text()).contains("functie ipo-bureau", since);
    }

    @Test
    void tellsAccountsOfTheDemonstrationApart() {
        show(new AccountHolder("gs-drenthe", true, false, JAN, List.of()));

        assertThat(text()).contains("demonstratie", "zonder functie");
    }

    private void show(AccountHolder... holders) {
        Seats seats = mock(Seats.class);
        when(seats.all())
                .thenReturn(List.of(
                        new Seat(COLLEGE, new BodyId("gs-drenthe"), SeatRole.COLLEGE, Fixtures.DRENTHE, "GS Drenthe")));
        AccountsDesk desk = new AccountsDesk(
                () -> ADMINISTRATOR,
                keeping,
                appointing,
                seats,
                names,
                refusals,
                Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
        AccountsSection section = new AccountsSection(desk, search -> {}, changed);
        section.show(new AccountRows(names, UI.getCurrent().getLocale()).of(List.of(holders)), "");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(section);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void chooseSeat() {
        @SuppressWarnings("unchecked")
        ComboBox<SeatId> seats = _get(ComboBox.class);
        _setValue(seats, COLLEGE);
    }

    private static void send() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getThemeNames().contains("primary"))));
    }

    private static void assertRefused(Component field, String message) {
        assertThat(((HasValidation) field).isInvalid()).isTrue();
        assertThat(((HasValidation) field).getErrorMessage()).isEqualTo(message);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
