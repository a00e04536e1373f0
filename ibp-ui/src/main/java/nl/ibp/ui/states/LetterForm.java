package nl.ibp.ui.states;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.states.Informing;

/** A college informs its States. Subject proposed; the rest is as the college sees fit (rule R5). */
class LetterForm extends TaskForm {

    private final Informing informing;
    private final TextField subject;
    private final TextArea text;

    LetterForm(TaskContext context, Informing informing) {
        super(context, "states.letter.send");
        this.informing = informing;
        subject = required(field("subject", new TextField(getTranslation("states.letter.subject")), FieldText.TEXT));
        text = field("text", new TextArea(getTranslation("states.letter.text")), FieldText.TEXT);
        text.setHelperText(getTranslation("states.letter.text.help"));
        text.setMinRows(8);
        String title = context.dossier().proposal().currentContent().title();
        startWith(() -> subject.setValue(getTranslation("states.letter.proposed", title)));
    }

    @Override
    protected void send() {
        informing.send(context().actor(), context().taskId(), subject.getValue(), text.getValue());
    }
}
