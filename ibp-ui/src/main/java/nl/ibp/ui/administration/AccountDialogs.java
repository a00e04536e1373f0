package nl.ibp.ui.administration;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import nl.ibp.domain.Text;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.administration.AccountRow.SeatOfAccount;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.organisation.KeepingAccounts.NewAccount;
import nl.ibp.workflow.organisation.PasswordPolicy;
import nl.ibp.workflow.typing.FormPlace;
import org.jspecify.annotations.Nullable;

/** The questions that an administrator answers about an account or a seat. */
class AccountDialogs {

    private final AccountsDesk desk;
    private final Locale locale;
    private final Consumer<String> done;

    /** @param done gets a sentence that says what was done */
    AccountDialogs(AccountsDesk desk, Locale locale, Consumer<String> done) {
        this.desk = desk;
        this.locale = locale;
        this.done = done;
    }

    void open() {
        FormDialog dialog = dialog(
                FormPlace.of("beheer/accounts/nieuw"),
                "administration.accounts.open",
                "administration.accounts.open.what");
        TextField name = dialog.field("displayName", line("administration.accounts.name"));
        TextField username = dialog.field("username", line("administration.accounts.username"));
        username.setHelperText(text("administration.accounts.username.help"));
        PasswordField password = dialog.field("password", password());
        ComboBox<SeatId> seat = seats(dialog);
        DateField from = dialog.field("from", day("administration.accounts.from"));
        dialog.ask(
                () -> desk.open(new NewAccount(
                        name.getValue(), username.getValue(), password.getValue(), chosen(seat), from.getValue())),
                () -> done.accept(
                        text("administration.accounts.opened", name.getValue().strip())));
    }

    void appoint(AccountRow row) {
        FormDialog dialog = dialog(
                place(row, "benoemen"),
                "administration.accounts.appoint",
                "administration.accounts.appoint.what",
                row.name());
        ComboBox<SeatId> seat = seats(dialog);
        DateField from = dialog.field("from", day("administration.accounts.from"));
        dialog.ask(
                () -> desk.appoint(row.holder().person().id(), chosen(seat), from.getValue()),
                () -> done.accept(text(
                        "administration.accounts.appointed",
                        row.name(),
                        desk.seat(seat.getValue(), locale),
                        written(from.getValue()))));
    }

    void end(AccountRow row, SeatOfAccount seat) {
        FormDialog dialog = dialog(
                place(row, "beeindigen-" + seat.appointment().seat()),
                "administration.accounts.end",
                "administration.accounts.end.what",
                row.name(),
                seat.name());
        DateField lastDay = dialog.field("lastDay", day("administration.accounts.lastDay"));
        dialog.ask(
                () -> desk.end(seat.appointment(), lastDay.getValue()),
                () -> done.accept(
                        text("administration.accounts.ended", row.name(), seat.name(), written(lastDay.getValue()))));
    }

    void resetPassword(AccountRow row) {
        FormDialog dialog = new FormDialog(
                text("administration.accounts.reset"),
                text("administration.accounts.reset.what", row.name()),
                problem -> desk.words(problem, locale));
        PasswordField password = dialog.field("password", password());
        dialog.ask(
                () -> desk.resetPassword(row.holder().username(), password.getValue()),
                () -> done.accept(text("administration.accounts.reset.done", row.name())));
    }

    void takeSecondStep(AccountRow row) {
        FormDialog dialog = new FormDialog(
                text("account.take"), text("account.take.what", row.name()), problem -> desk.words(problem, locale));
        dialog.ask(
                () -> desk.takeSecondStep(row.holder().username()),
                () -> done.accept(text("account.taken", row.name())));
    }

    private static FormPlace place(AccountRow row, String what) {
        return FormPlace.of("beheer/accounts", row.holder().person().id(), what);
    }

    private FormDialog dialog(FormPlace place, String verb, String explanation, Object... details) {
        return new FormDialog(text(verb), text(explanation, details), problem -> desk.words(problem, locale), place);
    }

    private TextField line(String label) {
        TextField field = new TextField(text(label));
        field.setMaxLength(Text.LINE);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private PasswordField password() {
        PasswordField field = new PasswordField(text("administration.accounts.password"));
        field.setMaxLength(Text.LINE);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setHelperText(text("administration.accounts.password.help", PasswordPolicy.SHORTEST));
        return field;
    }

    private ComboBox<SeatId> seats(FormDialog dialog) {
        ComboBox<SeatId> field = new ComboBox<>(text("administration.accounts.seat"));
        field.setItems(desk.seats());
        field.setItemLabelGenerator(seat -> desk.seat(seat, locale));
        return dialog.field("seat", field, FieldText.oneOf(field, SeatId::value));
    }

    private static @Nullable SeatId chosen(ComboBox<SeatId> seats) {
        return seats.getValue();
    }

    private DateField day(String label) {
        DateField field = new DateField(text(label));
        field.setValue(desk.today());
        return field;
    }

    private String written(LocalDate day) {
        return Formats.in(locale).date(day);
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
