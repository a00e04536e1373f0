package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.ErrorSummary.FieldError;

/**
 * Asks for a few things in front of the page. Each refusal stands beside its field and in the summary above, and what
 * was typed stays. The names of its fields are those that refusals use.
 */
public class FormDialog extends Dialog {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final Button send = new Button();
    private final Function<Problem, String> words;
    private Runnable action = () -> {};
    private Runnable sent = () -> {};

    /** @param verb what the button says, and what the dialog is called */
    public FormDialog(String verb, String explanation, Function<Problem, String> words) {
        this.words = words;
        setHeaderTitle(verb);
        body.addClassName("form-section");
        Div form = new Div(new Paragraph(explanation), errors, body);
        form.addClassNames("form", "form-dialog");
        add(form);
        send.setText(verb);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> trySending());
        getFooter().add(new Button(getTranslation("component.dialog.cancel"), click -> close()), send);
    }

    public <C extends Component & HasValueAndElement<?, ?> & HasValidation> C field(String name, C field) {
        // Rules are checked where they belong, on sending; a field that judges by itself would contradict them.
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        fields.put(name, field);
        body.add(field);
        return field;
    }

    /**
     * Opens it.
     *
     * @param action does what is asked for, or refuses
     * @param sent what follows when it was done
     */
    public void ask(Runnable action, Runnable sent) {
        this.action = action;
        this.sent = sent;
        open();
    }

    private void trySending() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        errors.show(List.of());
        try {
            action.run();
            close();
            sent.run();
        } catch (Refused refused) {
            errors.show(refused.problems().stream().map(this::shown).toList());
        } finally {
            send.setEnabled(true);
        }
    }

    private FieldError shown(Problem problem) {
        String message = words.apply(problem);
        Component field = fields.get(problem.field());
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        return new FieldError(field == null ? send : field, message);
    }
}
