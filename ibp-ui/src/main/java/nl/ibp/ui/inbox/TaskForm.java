package nl.ibp.ui.inbox;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.SaveIndicator;
import nl.ibp.workflow.AdjustableClock;
import org.jspecify.annotations.Nullable;

/**
 * The form of one step. It keeps what is typed, shows each refusal beside its field and summed up above, and loses
 * nothing when sending fails. A subclass makes its fields with {@link #field} and sends them in {@link #send}.
 */
public abstract class TaskForm extends Composite<Div> {

    private static final int KEEP_AFTER_MILLIS = 700;

    private record Kept<V>(Component component, HasValue<?, V> value, FieldText<V> text) {

        @Nullable
        String write() {
            return value.isEmpty() ? null : text.write().apply(value.getValue());
        }

        void read(String kept) {
            V read = text.read().apply(kept);
            if (read != null) {
                value.setValue(read);
            }
        }
    }

    private final TaskContext context;
    private final RefusalTexts refusals;
    private final Map<String, Kept<?>> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();
    private final SaveIndicator saved = new SaveIndicator();
    private final Button button = new Button();
    private Runnable afterSent = () -> {};
    private boolean restoring;

    /** @param verb key of what the button says, a verb */
    protected TaskForm(TaskContext context, RefusalTexts refusals, String verb) {
        this.context = context;
        this.refusals = refusals;
        body.addClassName("form-section");
        button.setText(getTranslation(verb));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(this::clicked);
        Div actions = new Div(button, saved);
        actions.addClassName("form-actions");
        getContent().addClassName("form");
        getContent().add(errors, body, actions);
    }

    /** Does the step; a {@link Refused} is shown at the fields it names. */
    protected abstract void send();

    /** Adds a field whose value is kept while typing and whose refusals appear beside it. */
    protected <V, C extends Component & HasValue<?, V>> C field(String name, C component, FieldText<V> text) {
        if (component instanceof TextArea area) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(KEEP_AFTER_MILLIS);
        } else if (component instanceof TextField line) {
            line.setValueChangeMode(ValueChangeMode.LAZY);
            line.setValueChangeTimeout(KEEP_AFTER_MILLIS);
        }
        fields.put(name, new Kept<>(component, component, text));
        component.addValueChangeListener(change -> changed(name));
        body.add(component);
        return component;
    }

    /** Adds something that is not a field. */
    protected void show(Component component) {
        body.add(component);
    }

    private void changed(String name) {
        unmark(fields.get(name).component());
        if (!restoring) {
            context.keep(typed());
            saved.saved(LocalTime.now(AdjustableClock.ZONE));
        }
    }

    /** What is in the fields, by their names; empty ones are left out. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, kept) -> {
            String text = kept.write();
            if (text != null) {
                typed.put(name, text);
            }
        });
        return typed;
    }

    void restore(Map<String, String> typed, LocalTime at) {
        restoring = true;
        typed.forEach((name, text) -> {
            if (fields.containsKey(name)) {
                fields.get(name).read(text);
            }
        });
        restoring = false;
        saved.saved(at);
    }

    void afterSent(Runnable action) {
        afterSent = action;
    }

    private void clicked(ClickEvent<Button> click) {
        fields.values().forEach(kept -> unmark(kept.component()));
        errors.show(List.of());
        try {
            send();
            afterSent.run();
        } catch (Refused refused) {
            show(refused.problems());
        } finally {
            button.setEnabled(true);
        }
    }

    private void show(List<Problem> problems) {
        List<ErrorSummary.FieldError> lines = new ArrayList<>();
        for (Problem problem : problems) {
            String message = refusals.text(problem, getLocale());
            Kept<?> kept = fields.get(problem.field());
            lines.add(new ErrorSummary.FieldError(kept == null ? button : kept.component(), message));
            if (kept != null && kept.component() instanceof HasValidation validated) {
                validated.setInvalid(true);
                validated.setErrorMessage(message);
            }
        }
        errors.show(lines);
    }

    private static void unmark(Component component) {
        if (component instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
    }

    protected TaskContext context() {
        return context;
    }
}
