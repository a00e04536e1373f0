package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.FormDialog;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.typing.FormPlace;

/** Asks which colleague takes work on, and what to say to them. */
class HandOverDialog extends FormDialog {

    private final ComboBox<Person> person = new ComboBox<>(getTranslation("marks.handOver.person"));
    private final TextArea note = new TextArea(getTranslation("marks.handOver.note"));

    /** @param colleagues who may take it on; one alone is chosen to begin with */
    HandOverDialog(String explanation, List<Person> colleagues, Function<Problem, String> words, FormPlace place) {
        super(I18NProvider.translate(UI.getCurrent().getLocale(), "marks.HAND_OVER"), explanation, words, place);
        person.setItems(colleagues);
        person.setItemLabelGenerator(Person::displayName);
        field("person", person, FieldText.oneOf(person, colleague -> colleague
                .id()
                .value()));
        field("note", note);
        note.setMaxLength(TaskMark.LONGEST_NOTE);
        note.setMinHeight(TaskDialogs.LINES);
        note.setRequiredIndicatorVisible(false);
        if (colleagues.size() == 1) {
            person.setValue(colleagues.get(0));
        }
    }

    /**
     * Opens it.
     *
     * @param handOver to whom, with what is said to them; may be refused
     */
    void ask(BiConsumer<PersonId, String> handOver, Runnable done) {
        ask(() -> handOver.accept(chosen(), note.getValue()), done);
        if (person.isEmpty()) {
            person.focus();
        } else {
            note.focus();
        }
    }

    private PersonId chosen() {
        return person.getOptionalValue()
                .orElseThrow(() -> Refused.because("person", "COLLEAGUE_REQUIRED"))
                .id();
    }
}
