package nl.ibp.ui.seats;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.typing.FormPlace;
import org.jspecify.annotations.Nullable;

/** Asks who acts for a seat, from when until when, and for which work. */
class SubstitutionDialog {

    private final SeatId seat;
    private final SubstitutionDesk desk;
    private final Locale locale;
    private final FormDialog dialog;
    private final ComboBox<Person> substitute;
    private final DateField from;
    private final DateField until;
    private final CheckboxGroup<WorkScope> scopes;

    SubstitutionDialog(SeatId seat, SubstitutionDesk desk, Locale locale) {
        this.seat = seat;
        this.desk = desk;
        this.locale = locale;
        dialog = new FormDialog(
                text("seats.arrange"),
                text("seats.arrange.what", desk.seat(seat, locale)),
                problem -> desk.words(problem, locale),
                FormPlace.of("functies", seat, "vervanging"));
        substitute = new ComboBox<>(text("seats.substitute"));
        dialog.field("substitute", substitute, FieldText.oneOf(substitute, person -> person.id()
                .value()));
        substitute.setItems(desk.candidates(seat));
        substitute.setItemLabelGenerator(Person::displayName);
        from = dialog.field("from", new DateField(text("seats.from")));
        from.setValue(desk.today());
        until = dialog.field("until", new DateField(text("seats.until")));
        until.setHelperText(text("seats.until.help"));
        scopes = scopes(desk.scopes(seat));
    }

    // Where a seat has one kind of work, there is nothing to choose.
    private CheckboxGroup<WorkScope> scopes(Set<WorkScope> possible) {
        CheckboxGroup<WorkScope> group = new CheckboxGroup<>(text("seats.scopes"));
        group.setItems(possible);
        group.setItemLabelGenerator(scope -> ScopeWords.of(scope, locale));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setValue(possible);
        if (possible.size() > 1) {
            dialog.field("scopes", group, FieldText.someOf(group, WorkScope::name));
            // Not marked as required: a group may not say so to assistive technology, and all is chosen to begin with.
            group.setRequiredIndicatorVisible(false);
        }
        return group;
    }

    /** @param done gets a sentence that says what was done */
    void open(Consumer<String> done) {
        dialog.ask(() -> desk.arrange(seat, wish()), () -> done.accept(sentence()));
    }

    // Everything there is to choose means everything, also what may become work of the seat one day.
    private Wish wish() {
        Set<WorkScope> chosen = scopes.getValue().containsAll(desk.scopes(seat)) ? WorkScope.all() : scopes.getValue();
        return new Wish(chosen(), from.getValue(), until.getValue(), chosen);
    }

    private @Nullable PersonId chosen() {
        return substitute.isEmpty() ? null : substitute.getValue().id();
    }

    private String sentence() {
        Formats formats = Formats.in(locale);
        return text(
                "seats.arranged",
                substitute.getValue().displayName(),
                desk.seat(seat, locale),
                formats.date(from.getValue()),
                formats.date(until.getValue()));
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
