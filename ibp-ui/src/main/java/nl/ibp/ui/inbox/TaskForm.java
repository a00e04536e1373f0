package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.KeptField;
import nl.ibp.ui.component.KeptForm;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.TwoTexts;

/**
 * The form of one step. It keeps what is typed, shows each refusal beside its field and summed up above, and loses
 * nothing when sending fails. A subclass makes its fields with {@link #field} and sends them in {@link #send}; the
 * names of its fields are those that the domain's refusals use.
 */
public abstract class TaskForm extends Composite<Div> {

    private final TaskContext context;
    private final Map<String, KeptField<?>> fields = new LinkedHashMap<>();
    private final Map<String, String> otherNames = new HashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final KeptForm kept;
    private final Button button = new Button();
    private Runnable afterSent = () -> {};
    private boolean sent;
    private boolean asking;

    /** @param verb key of what the button says, a verb */
    protected TaskForm(TaskContext context, String verb) {
        this.context = context;
        body.addClassName("form-section");
        kept = new KeptForm(context.typing());
        kept.indicator().follow(body);
        button.setText(getTranslation(verb));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> clicked());
        // The field one is in gives its last letters first, else they would not be sent.
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        button.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        Span keys = new Span(getTranslation("task.keys"));
        keys.addClassNames("task-keys", "muted", "text-small");
        Div actions = new Div(button, keys, kept.indicator());
        actions.addClassName("form-actions");
        getContent().addClassName("form");
        getContent().add(kept, errors, body, actions);
    }

    /** Does the step; a {@link Refused} is shown at the fields it names. */
    protected abstract void send();

    /** Key of the question that is asked first, where the step cannot be undone; empty for most. */
    protected Optional<String> confirmation() {
        return Optional.empty();
    }

    /** Key of what is said after sending; {@code .sent} and {@code .next} follow it. */
    protected String sent() {
        return TaskText.title(context.task().kind());
    }

    /** The form has tables and wants more room than what is read beside it. */
    protected boolean isWide() {
        return false;
    }

    /** Adds a field whose value is kept while typing and whose refusals appear beside it. */
    protected <V, C extends Component & HasValue<?, V>> C field(String name, C component, FieldText<V> text) {
        body.add(component);
        return keep(name, component, text);
    }

    /** The same for a field that stands within something else. */
    protected <V, C extends Component & HasValue<?, V>> C keep(String name, C component, FieldText<V> text) {
        KeptField<V> field = kept.keep(name, component, text);
        fields.put(name, field);
        return component;
    }

    /** Shows refusals of something that has no field of its own at a field. */
    protected void alsoNamed(String name, String problemField) {
        otherNames.put(problemField, name);
    }

    /** Marks a field as required; whether it is, is for the domain to say. */
    protected static <C extends HasValueAndElement<?, ?>> C required(C component) {
        component.setRequiredIndicatorVisible(true);
        return component;
    }

    /** Adds something that is not a field. */
    protected void show(Component component) {
        body.add(component);
    }

    /** Fills in what is proposed. It is nobody's draft yet, so it is not kept as one. */
    protected void startWith(Runnable proposal) {
        kept.startWith(proposal);
    }

    /** What was typed before takes the place of what the form starts with. */
    void comeBack() {
        kept.comeBack();
    }

    /** What somebody typed, to be looked at. */
    void show(Map<String, String> typed) {
        kept.fill(typed);
    }

    /** What is in the fields, by their names; empty ones are left out. */
    Map<String, String> typed() {
        return kept.typed();
    }

    /** Where what stands in the form differs from what a colleague sent. */
    List<TwoTexts.Part> differences(Map<String, String> sent) {
        return kept.differences(typed(), sent);
    }

    /** To be read and copied from only: the task is over. */
    void onlyRead() {
        fields.values().forEach(KeptField::onlyRead);
        button.setVisible(false);
        button.setEnabled(false);
    }

    void afterSent(Runnable action) {
        afterSent = action;
    }

    private void clicked() {
        if (sent || asking) {
            return;
        }
        confirmation().ifPresentOrElse(this::ask, this::trySending);
    }

    private void ask(String question) {
        asking = true;
        Question dialog =
                new Question(button.getText(), getTranslation(question), getTranslation("task.confirm.cancel"));
        dialog.addConfirmListener(confirmed -> answered(this::trySending));
        dialog.addCancelListener(cancelled -> answered(() -> button.setEnabled(true)));
        dialog.open();
    }

    private void answered(Runnable then) {
        asking = false;
        then.run();
    }

    private void trySending() {
        fields.values().forEach(KeptField::unmark);
        errors.show(List.of());
        try {
            kept.beforeSending();
            send();
            sent = true;
            kept.stop();
            afterSent.run();
        } catch (Refused refused) {
            errors.show(refused.problems().stream().map(this::shown).toList());
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            button.setEnabled(true);
        }
    }

    // Nothing was done: the step is one transaction. What was typed must not go with the failure.
    private void failed(RuntimeException e) {
        if (sent) {
            throw e;
        }
        errors.show(List.of(new ErrorSummary.FieldError(button, context.explain(e))));
    }

    private ErrorSummary.FieldError shown(Problem problem) {
        String message = context.explain(problem);
        int slash = problem.field().indexOf('/');
        String name = slash < 0 ? problem.field() : problem.field().substring(0, slash);
        KeptField<?> kept = fields.get(otherNames.getOrDefault(name, name));
        String part = problem.field().substring(slash + 1);
        return new ErrorSummary.FieldError(kept == null ? button : kept.mark(part, message), message);
    }

    protected TaskContext context() {
        return context;
    }
}
