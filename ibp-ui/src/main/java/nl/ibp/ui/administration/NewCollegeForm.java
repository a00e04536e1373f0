package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.ErrorSummary.FieldError;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.organisation.RenewingCollege.CollegeSeat;
import nl.ibp.workflow.typing.FormPlace;

/** Records the new college of a province: from which day, and who holds each of its seats then. */
class NewCollegeForm extends Composite<Div> {

    private final CollegeDesk desk;
    private final Consumer<String> done;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<ProvinceCode> province = new Select<>();
    private final DateField from = new DateField(getTranslation("administration.college.from"));
    private final Div seats = new Div();
    private final Map<SeatId, ComboBox<Person>> holders = new LinkedHashMap<>();
    private final KeptForm kept = KeptForm.at(FormPlace.of("beheer/college"));
    private final Button send = new Button(getTranslation("administration.college.send"));

    /** @param done gets a sentence that says what was done */
    NewCollegeForm(CollegeDesk desk, Consumer<String> done) {
        this.desk = desk;
        this.done = done;
        province.setLabel(getTranslation("administration.college.province"));
        province.setItems(desk.provinces());
        province.setItemLabelGenerator(code -> code == null ? "" : desk.province(code));
        // Not marked as required: the button inside may not say so to assistive technology.
        province.setManualValidation(true);
        province.addValueChangeListener(change -> showSeats());
        from.setRequiredIndicatorVisible(true);
        from.setManualValidation(true);
        from.setHelperText(getTranslation("administration.college.from.help"));
        seats.addClassName("form-section");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> ask());
        Div body = new Div(province, from, seats);
        body.addClassName("form-section");
        Div actions = new Div(send, kept.indicator());
        actions.addClassName("row");
        kept.keep("province", province, FieldText.oneOf(province, ProvinceCode::value));
        kept.keep("from", from);
        kept.indicator().follow(body);
        kept.comeBack();
        getContent().addClassName("form");
        getContent().add(kept, errors, body, actions);
    }

    private void showSeats() {
        seats.removeAll();
        kept.forget(holders.keySet().stream().map(SeatId::value).collect(Collectors.toSet()));
        holders.clear();
        if (province.isEmpty()) {
            return;
        }
        Paragraph what = new Paragraph(getTranslation("administration.college.seats"));
        what.addClassName("muted");
        seats.add(what);
        List<Person> people = desk.people();
        desk.seatsOf(province.getValue()).forEach(seat -> seats.add(holder(seat, people)));
    }

    private ComboBox<Person> holder(CollegeSeat seat, List<Person> people) {
        ComboBox<Person> field = new ComboBox<>(desk.seat(seat.seat().id(), getLocale()));
        field.setItems(people);
        field.setItemLabelGenerator(Person::displayName);
        field.setManualValidation(true);
        field.setClearButtonVisible(true);
        field.setHelperText(
                seat.holders().isEmpty()
                        ? getTranslation("administration.college.vacant")
                        : getTranslation(
                                "administration.college.now",
                                seat.holders().stream().map(Person::displayName).collect(Collectors.joining(", "))));
        holders.put(seat.seat().id(), field);
        kept.keep(seat.seat().id().value(), field, FieldText.oneOf(field, person -> person.id()
                .value()));
        return field;
    }

    // It touches every dossier that the province takes part in, so it is asked once.
    private void ask() {
        if (province.isEmpty() || from.isEmpty() || from.mistake().isPresent()) {
            renew();
            return;
        }
        Question question = new Question(
                getTranslation("administration.college.send"),
                getTranslation(
                        "administration.college.confirm",
                        desk.province(province.getValue()),
                        Formats.in(getLocale()).date(from.getValue())),
                getTranslation("administration.college.cancel"));
        question.addConfirmListener(confirmed -> renew());
        question.open();
    }

    private void renew() {
        unmark();
        try {
            kept.beforeSending();
            List<Appointment> stillHeld = desk.renew(province.getValue(), from.getValue(), named());
            String recorded = getTranslation(
                    "administration.college.done",
                    desk.province(province.getValue()),
                    Formats.in(getLocale()).date(from.getValue()));
            done.accept(stillHeld.isEmpty() ? recorded : recorded + " " + words(stillHeld));
            kept.sent();
            kept.startWith(this::clear);
        } catch (Refused refused) {
            errors.show(refused.problems().stream().map(this::shown).toList());
        }
    }

    private String words(List<Appointment> stillHeld) {
        return getTranslation(
                "administration.college.stillHeld",
                stillHeld.stream()
                        .map(held -> getTranslation(
                                "administration.changes.appointment",
                                desk.person(held.person()),
                                desk.seat(held.seat(), getLocale())))
                        .collect(Collectors.joining("; ")));
    }

    private Map<SeatId, PersonId> named() {
        Map<SeatId, PersonId> named = new HashMap<>();
        holders.forEach((seat, field) -> {
            if (!field.isEmpty()) {
                named.put(seat, field.getValue().id());
            }
        });
        return named;
    }

    private void clear() {
        province.clear();
        from.clear();
    }

    private void unmark() {
        errors.show(List.of());
        List<HasValidation> fields = new ArrayList<>(holders.values());
        fields.add(province);
        fields.add(from);
        fields.forEach(field -> field.setInvalid(false));
    }

    private FieldError shown(Problem problem) {
        String message = desk.words(problem, getLocale());
        Component field = field(problem.field());
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        return new FieldError(field, message);
    }

    private Component field(String name) {
        return switch (name) {
            case "province" -> province;
            case "from" -> from;
            default ->
                holders.entrySet().stream()
                        .filter(seat -> seat.getKey().value().equals(name))
                        .map(Map.Entry::getValue)
                        .map(Component.class::cast)
                        .findFirst()
                        .orElse(send);
        };
    }
}
