package nl.ibp.ui.states;

import com.vaadin.flow.component.html.Paragraph;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.states.NotifyingMinister;

/** A college says that the adopted change went to the minister. There is nothing to fill in. */
class MinisterForm extends TaskForm {

    private final NotifyingMinister notifying;

    MinisterForm(TaskContext context, NotifyingMinister notifying) {
        super(context, "states.minister.send");
        this.notifying = notifying;
        show(new Paragraph(getTranslation("states.minister.what")));
    }

    @Override
    protected void send() {
        notifying.send(context().actor(), context().taskId());
    }
}
