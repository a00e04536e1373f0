package nl.ibp.ui.submission;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.ConfirmingParticipation;

/** Lead or bureau take note of a college that does not confirm, and may say what they do about it. */
class UnconfirmedForm extends TaskForm {

    private final ConfirmingParticipation confirming;
    private final TextArea remarks;

    UnconfirmedForm(TaskContext context, ConfirmingParticipation confirming) {
        super(context, "submission.unconfirmed.send");
        this.confirming = confirming;
        remarks = field("remarks", new TextArea(getTranslation("submission.unconfirmed.remarks")), FieldText.TEXT);
        remarks.setHelperText(getTranslation("submission.unconfirmed.remarks.help"));
        remarks.setMinRows(4);
    }

    @Override
    protected void send() {
        confirming.takeNote(context().actor(), context().taskId(), remarks.getValue());
    }
}
