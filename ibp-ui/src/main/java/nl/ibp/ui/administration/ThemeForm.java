package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import nl.ibp.domain.programme.Theme;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.ErrorSummary.FieldError;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.proposal.drafting.MilestonesField;
import nl.ibp.workflow.typing.FormPlace;

/** Changes a theme and its milestones. */
class ThemeForm extends Div {

    private final Theme theme;
    private final Consumer<Theme> done;
    private final Function<Problem, String> words;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField(getTranslation("administration.part.name"));
    private final StatedField lead = new StatedField(getTranslation("programme.lead"));
    private final StatedField administrative = new StatedField(getTranslation("programme.administrative"));
    private final StatedField official = new StatedField(getTranslation("programme.official"));
    private final StatedField discussedIn = new StatedField(getTranslation("programme.discussedIn"));
    private final TextArea note = new TextArea(getTranslation("administration.part.note"));
    private final MilestonesField milestones = new MilestonesField();
    private final KeptForm kept;
    private final Button save = new Button(getTranslation("administration.theme.save"));

    /**
     * @param change saves the theme as it is asked for, or refuses
     * @param done what follows when it was saved, and nothing of it is kept as unsent any more
     */
    ThemeForm(Theme theme, Consumer<Theme> change, Consumer<Theme> done, Function<Problem, String> words) {
        this.theme = theme;
        this.done = done;
        this.words = words;
        kept = KeptForm.at(FormPlace.of("beheer/thema", theme.number()));
        addClassName("form");
        name.setMaxLength(Text.LINE);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        note.setMaxLength(Text.PASSAGE);
        note.setManualValidation(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> send(change));
        Div actions = new Div(save, kept.indicator());
        actions.addClassName("form-actions");
        add(
                kept,
                errors,
                name,
                lead,
                administrative,
                official,
                discussedIn,
                note,
                new H2(getTranslation("programme.milestones")),
                milestones,
                actions);
        show();
        keep();
    }

    private void keep() {
        kept.keep("name", name);
        kept.keep("leadOrganisation", lead, StatedField.TEXT);
        kept.keep("administrativeLead", administrative, StatedField.TEXT);
        kept.keep("officialLead", official, StatedField.TEXT);
        kept.keep("discussedIn", discussedIn, StatedField.TEXT);
        kept.keep("note", note);
        kept.keep("milestones", milestones, FieldText.ROWS);
        kept.indicator().follow(this);
        kept.changesWhatIsStored();
        kept.comeBack();
    }

    private void show() {
        name.setValue(theme.name());
        lead.setValue(theme.leadOrganisation());
        administrative.setValue(theme.administrativeLead());
        official.setValue(theme.officialLead());
        discussedIn.setValue(theme.discussedIn());
        note.setValue(theme.note());
        milestones.show(theme.milestones());
    }

    private void send(Consumer<Theme> change) {
        fields().values().forEach(field -> ((HasValidation) field).setInvalid(false));
        errors.show(List.of());
        try {
            Theme asked = asked();
            change.accept(asked);
            kept.sent();
            done.accept(asked);
        } catch (Refused refused) {
            Map<String, Component> fields = fields();
            errors.show(refused.problems().stream()
                    .map(problem -> shown(problem, fields))
                    .toList());
        } finally {
            save.setEnabled(true);
        }
    }

    private Theme asked() {
        return new Theme(
                theme.number(),
                name.getValue(),
                lead.read(),
                administrative.read(),
                official.read(),
                discussedIn.read(),
                note.getValue(),
                milestones.read());
    }

    private FieldError shown(Problem problem, Map<String, Component> fields) {
        String message = words.apply(problem);
        Component field = fields.get(problem.field());
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        return new FieldError(field == null ? save : field, message);
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("leadOrganisation", lead);
        fields.put("administrativeLead", administrative);
        fields.put("officialLead", official);
        fields.put("discussedIn", discussedIn);
        fields.put("note", note);
        fields.putAll(milestones.fields());
        return fields;
    }
}
