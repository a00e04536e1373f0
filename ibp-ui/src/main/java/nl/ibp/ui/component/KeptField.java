package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.HasAutocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of a form: its value as text, and what is wrong with it. */
public final class KeptField<V> {

    private final Component component;
    private final HasValue<?, V> value;
    private final FieldText<V> text;

    <C extends Component & HasValue<?, V>> KeptField(C component, FieldText<V> text) {
        this.component = component;
        this.value = component;
        this.text = text;
        prepare();
    }

    // Rules are checked where they belong, on sending; a field that judges by itself would contradict them.
    private void prepare() {
        if (component instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        if (component instanceof HasAutocomplete completed) {
            completed.setAutocomplete(Autocomplete.OFF);
        }
        if (component instanceof TextArea area) {
            SentWhileTyping.set(area);
        } else if (component instanceof TextField line) {
            SentWhileTyping.set(line);
        } else if (component instanceof IntegerField number) {
            SentWhileTyping.set(number);
        }
    }

    public void onChange(Runnable changed) {
        value.addValueChangeListener(change -> changed.run());
    }

    @Nullable
    String write() {
        return value.isEmpty() || mistake().isPresent() ? null : text.write().apply(value.getValue());
    }

    /** @param kept null where the field was left empty, also when it started with a proposed text */
    void read(@Nullable String kept) {
        V read = kept == null ? null : text.read().apply(kept);
        if (read == null) {
            value.clear();
        } else {
            value.setValue(read);
        }
    }

    /** Key of the refusal of what is typed there and is no value. */
    Optional<String> mistake() {
        return component instanceof ReadsTyped typed ? typed.mistake() : Optional.empty();
    }

    /** Whether it is asked for; what stands in a field that is not shown is sent to nobody. */
    boolean applies() {
        return component.isVisible();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    String label() {
        String label = component instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null || label.isBlank() ? ariaLabel() : label;
    }

    private String ariaLabel() {
        return component instanceof HasAriaLabel named ? named.getAriaLabel().orElse("") : "";
    }

    /** What was kept, as the field would show it. */
    String words(@Nullable String kept) {
        V read = kept == null ? null : text.read().apply(kept);
        return read == null ? "" : FieldWords.of(component, read);
    }

    /** @param part of the field that is wrong; empty for the field as a whole */
    public Component mark(String part, String message) {
        Component wrong = part(part).orElse(component);
        if (wrong instanceof HasValidation validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(message);
        }
        return wrong;
    }

    private Optional<Component> part(String name) {
        return component instanceof Parts parts ? parts.part(name) : Optional.empty();
    }

    public void unmark() {
        if (component instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
        if (component instanceof Parts parts) {
            parts.unmarkParts();
        }
    }

    public void onlyRead() {
        value.setReadOnly(true);
    }
}
