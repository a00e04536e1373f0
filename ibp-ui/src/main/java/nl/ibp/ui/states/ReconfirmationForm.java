package nl.ibp.ui.states;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.states.Reconfirming;

/** A college says whether its province still takes part, now that another one's States touched what was agreed. */
class ReconfirmationForm extends TaskForm {

    /** What a college can answer. */
    enum Answer {
        STANDS,
        TAKEN_BACK
    }

    private final Reconfirming reconfirming;
    private final ChoiceField<Answer> answer;
    private final TextArea reasons;

    ReconfirmationForm(TaskContext context, Reconfirming reconfirming) {
        super(context, "states.reconfirm.send");
        this.reconfirming = reconfirming;
        ChoiceField<Answer> answers = new ChoiceField<>(
                        getTranslation("states.reconfirm.answer"), List.of(Answer.values()), "states.reconfirm")
                .explained();
        answer = required(field("answer", answers, FieldText.of(Answer.class)));
        reasons = field("reasons", new TextArea(getTranslation("states.reconfirm.reasons")), FieldText.TEXT);
        reasons.setMinRows(4);
        answer.addValueChangeListener(
                change -> reasons.setRequiredIndicatorVisible(answer.getValue() == Answer.TAKEN_BACK));
    }

    @Override
    protected void send() {
        if (answer.isEmpty()) {
            throw Refused.because("answer", "CHOICE_REQUIRED");
        }
        reconfirming.answer(
                context().actor(), context().taskId(), answer.getValue() == Answer.STANDS, reasons.getValue());
    }
}
