package nl.ibp.ui.meeting;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.board.Mandating;
import nl.ibp.workflow.typing.FormPlace;

/** The board grants a mandate: for what, to whom, for how long. */
class MandateForm extends Div {

    private final TextField subject = new TextField(getTranslation("meeting.mandate.subject"));
    private final CheckboxGroup<SeatId> holders = new CheckboxGroup<>(getTranslation("meeting.mandate.holders"));
    private final CheckboxGroup<ThemeNumber> themes = new CheckboxGroup<>(getTranslation("meeting.mandate.themes"));
    private final DateField from = new DateField(getTranslation("meeting.mandate.from"));
    private final DateField until = new DateField(getTranslation("meeting.mandate.until"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final KeptForm kept = KeptForm.at(FormPlace.of("vergaderingen/mandaat"));
    private final Consumer<Mandating.Grant> grant;
    private final RefusalTexts refusals;
    private final Runnable done;

    MandateForm(
            List<Seat> candidates,
            NameBook names,
            Consumer<Mandating.Grant> grant,
            RefusalTexts refusals,
            Runnable done) {
        this.grant = grant;
        this.refusals = refusals;
        this.done = done;
        holders.setItems(candidates.stream().map(Seat::id).toList());
        holders.setItemLabelGenerator(seat -> names.seatInBody(seat, getLocale()));
        themes.setItems(names.themes().stream().map(Theme::number).toList());
        themes.setItemLabelGenerator(
                number -> number + " " + names.theme(number).name());
        themes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Button send = new Button(getTranslation("meeting.mandate.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassNames("card", "form");
        add(kept, errors);
        addField("subject", subject);
        addField("holders", atLeastOne(holders));
        addField("themes", atLeastOne(themes));
        addField("from", from);
        addField("until", until);
        kept.keep("subject", subject);
        kept.keep("holders", holders, FieldText.someOf(holders, SeatId::value));
        kept.keep("themes", themes, FieldText.someOf(themes, ThemeNumber::toString));
        kept.keep("from", from);
        kept.keep("until", until);
        kept.indicator().follow(this);
        kept.comeBack();
        Div actions = new Div(send, kept.indicator());
        actions.addClassName("form-actions");
        add(actions);
    }

    // In words: the mark of the component says something to screen readers that a group may not say.
    private <T> CheckboxGroup<T> atLeastOne(CheckboxGroup<T> group) {
        group.setHelperText(getTranslation("meeting.mandate.atLeastOne"));
        return group;
    }

    private void addField(String name, AbstractField<?, ?> field) {
        field.setRequiredIndicatorVisible(!(field instanceof CheckboxGroup));
        fields.put(name, field);
        add(field);
    }

    private void send() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        errors.show(List.of());
        try {
            kept.beforeSending();
            grant.accept(new Mandating.Grant(
                    subject.getValue(), holders.getValue(), themes.getValue(), from.getValue(), until.getValue()));
            kept.sent();
            done.run();
        } catch (Refused refused) {
            errors.show(refused.problems().stream().map(this::shown).toList());
        }
    }

    private ErrorSummary.FieldError shown(Problem problem) {
        String message = refusals.text(problem, getLocale());
        Component field = fields.getOrDefault(problem.field(), subject);
        ((HasValidation) field).setInvalid(true);
        ((HasValidation) field).setErrorMessage(message);
        return new ErrorSummary.FieldError(field, message);
    }
}
