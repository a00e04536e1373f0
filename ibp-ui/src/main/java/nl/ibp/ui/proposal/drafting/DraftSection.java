package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.Map;
import nl.ibp.ui.component.SentWhileTyping;

/** The fields of one step. All steps are there at once, so that nothing typed depends on which one is seen. */
abstract class DraftSection extends Section {

    private final Runnable changed;

    DraftSection(DraftStep step, Runnable changed) {
        this.changed = changed;
        addClassNames("draft-section", "stack-l");
        getElement().setAttribute("aria-label", getTranslation(step.textKey()));
    }

    abstract void show(DraftInput input);

    /** The input with what stands in this step. */
    abstract DraftInput read(DraftInput input);

    /** The fields by the names {@link DraftReader} gives them. */
    abstract Map<String, Component> fields();

    /** Says beside each field what is wrong with it, and clears what is no longer. */
    void showProblems(Map<String, String> messages) {
        fields().forEach((name, field) -> {
            if (field instanceof HasValidation validated) {
                validated.setErrorMessage(messages.getOrDefault(name, ""));
                validated.setInvalid(messages.containsKey(name));
            }
        });
    }

    void changed() {
        changed.run();
    }

    /** Sends what is typed soon after each pause, and lets us alone say what is wrong. */
    <F extends TextFieldBase<F, String> & HasValueChangeMode> F typed(F field) {
        return typed(field, this::changed);
    }

    static <F extends TextFieldBase<F, String> & HasValueChangeMode> F typed(F field, Runnable changed) {
        SentWhileTyping.set(field).setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }
}
