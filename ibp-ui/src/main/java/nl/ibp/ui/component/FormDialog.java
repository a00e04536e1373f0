package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.ErrorSummary.FieldError;
import nl.ibp.workflow.typing.FormPlace;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a few things in front of the page. Each refusal stands beside its field and in the summary above, and what
 * was typed stays, also over a lost session or a closed browser. The names of its fields are those that refusals use.
 */
public class FormDialog extends Dialog {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final Button send = new Button();
    private final Function<Problem, String> words;
    private final @Nullable KeptForm kept;
    private boolean isKeptUntilDone;
    private Runnable action = () -> {};
    private Runnable sent = () -> {};

    /** For a question without anything to type, or with what must not be kept, as a password. */
    public FormDialog(String verb, String explanation, Function<Problem, String> words) {
        this(verb, explanation, words, (KeptForm) null);
    }

    /**
     * @param verb what the button says, and what the dialog is called
     * @param place where what is typed is kept until it is sent
     */
    public FormDialog(String verb, String explanation, Function<Problem, String> words, FormPlace place) {
        this(verb, explanation, words, KeptForm.at(place));
    }

    private FormDialog(String verb, String explanation, Function<Problem, String> words, @Nullable KeptForm kept) {
        this.words = words;
        this.kept = kept;
        setHeaderTitle(verb);
        body.addClassName("form-section");
        Div form = new Div(new Paragraph(explanation), errors, body);
        form.addClassNames("form", "form-dialog");
        if (kept != null) {
            form.addComponentAtIndex(1, kept);
            form.add(kept.indicator());
            kept.indicator().follow(body);
        }
        add(form);
        send.setText(verb);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> trySending());
        getFooter().add(new Button(getTranslation("component.dialog.cancel"), click -> close()), send);
    }

    /** A field that is kept by its kind alone, or not at all, as a password. */
    public <C extends Component & HasValueAndElement<?, ?> & HasValidation> C field(String name, C field) {
        if (kept != null && !(field instanceof PasswordField)) {
            kept.keep(name, field);
        }
        return show(name, field);
    }

    /** @param text how its value is kept */
    public <V, C extends Component & HasValueAndElement<?, V> & HasValidation> C field(
            String name, C field, FieldText<V> text) {
        if (kept != null) {
            kept.keep(name, field, text);
        }
        return show(name, field);
    }

    private <C extends Component & HasValueAndElement<?, ?> & HasValidation> C show(String name, C field) {
        // Rules are checked where they belong, on sending; a field that judges by itself would contradict them.
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        fields.put(name, field);
        body.add(field);
        return field;
    }

    /** What it starts with is stored, and others may change it while something typed waits here. */
    public void changesWhatIsStored() {
        Optional.ofNullable(kept).ifPresent(KeptForm::changesWhatIsStored);
    }

    /** Sending begins what takes its time, so that what was typed stays until {@link #done}. */
    public void keepUntilDone() {
        isKeptUntilDone = true;
    }

    /** What was typed is not needed any more. */
    public void done() {
        if (kept != null) {
            kept.sent();
        }
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
        if (kept != null) {
            kept.comeBack();
        }
        open();
    }

    private void trySending() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        errors.show(List.of());
        try {
            if (kept != null) {
                kept.beforeSending();
            }
            action.run();
            if (!isKeptUntilDone) {
                done();
            }
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
