package nl.ibp.ui.administration;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.typing.FormPlace;
import org.jspecify.annotations.Nullable;

/** The questions that an administrator answers about the holders of a seat. */
class SeatDialogs {

    private final SeatId seat;
    private final SeatDesk desk;
    private final Locale locale;
    private final Consumer<String> done;

    /** @param done gets a sentence that says what was done */
    SeatDialogs(SeatId seat, SeatDesk desk, Locale locale, Consumer<String> done) {
        this.seat = seat;
        this.desk = desk;
        this.locale = locale;
        this.done = done;
    }

    void appoint() {
        FormDialog dialog = dialog("benoemen", "administration.seat.appoint", "administration.seat.appoint.what");
        ComboBox<Person> person = people(dialog);
        DateField from = dialog.field("from", day("administration.accounts.from"));
        dialog.ask(
                () -> desk.appoint(seat, chosen(person), from.getValue()),
                () -> done.accept(text(
                        "administration.seat.appointed", person.getValue().displayName(), written(from.getValue()))));
    }

    void replace(Appointment present) {
        String who = desk.person(present.person());
        FormDialog dialog = dialog(
                "vervangen-" + present.person(),
                "administration.seat.replace",
                "administration.seat.replace.what",
                who);
        ComboBox<Person> person = people(dialog);
        DateField from = dialog.field("from", day("administration.accounts.from"));
        dialog.ask(
                () -> desk.replace(present, chosen(person), from.getValue()),
                () -> done.accept(text(
                        "administration.seat.replaced",
                        person.getValue().displayName(),
                        who,
                        written(from.getValue()))));
    }

    void end(Appointment present) {
        String who = desk.person(present.person());
        FormDialog dialog = dialog(
                "beeindigen-" + present.person(),
                "administration.accounts.end",
                "administration.accounts.end.what",
                who,
                desk.seat(seat, locale));
        DateField lastDay = dialog.field("lastDay", day("administration.accounts.lastDay"));
        dialog.ask(
                () -> desk.end(present, lastDay.getValue()),
                () -> done.accept(text(
                        "administration.accounts.ended", who, desk.seat(seat, locale), written(lastDay.getValue()))));
    }

    private FormDialog dialog(String what, String verb, String explanation, Object... details) {
        return new FormDialog(
                text(verb),
                text(explanation, details),
                problem -> desk.words(problem, locale),
                FormPlace.of("beheer/functies", seat, what));
    }

    private ComboBox<Person> people(FormDialog dialog) {
        ComboBox<Person> field = new ComboBox<>(text("administration.seat.person"));
        field.setItems(desk.people());
        field.setItemLabelGenerator(Person::displayName);
        return dialog.field(
                "person", field, FieldText.oneOf(field, person -> person.id().value()));
    }

    private static @Nullable PersonId chosen(ComboBox<Person> people) {
        return people.isEmpty() ? null : people.getValue().id();
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
