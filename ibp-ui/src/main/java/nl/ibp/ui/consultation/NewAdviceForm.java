package nl.ibp.ui.consultation;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.NewAdviceChoice;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.consultation.JudgingNewAdvice;

/** The chair chooses whether an earlier advice holds for the new version, or the members are asked anew. */
class NewAdviceForm extends TaskForm {

    private final JudgingNewAdvice judging;
    private final ChoiceField<NewAdviceChoice> choice;
    private final TextArea reasons;

    NewAdviceForm(TaskContext context, JudgingNewAdvice judging) {
        super(context, "consultation.judge.send");
        this.judging = judging;
        ChoiceField<NewAdviceChoice> choices = new ChoiceField<>(
                        getTranslation("consultation.judge"),
                        Arrays.asList(NewAdviceChoice.values()),
                        "consultation.judge")
                .explained();
        choice = required(field("choice", choices, FieldText.of(NewAdviceChoice.class)));
        reasons = field("reasons", new TextArea(getTranslation("consultation.judge.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("consultation.judge.reasons.help"));
        reasons.setMinRows(4);
        choice.addValueChangeListener(change -> reasons.setRequiredIndicatorVisible(upholds()));
    }

    private boolean upholds() {
        return choice.getValue() == NewAdviceChoice.UPHOLD;
    }

    @Override
    protected void send() {
        if (choice.isEmpty()) {
            throw Refused.because("choice", "CHOICE_REQUIRED");
        }
        if (upholds()) {
            judging.uphold(context().actor(), context().taskId(), reasons.getValue());
        } else {
            judging.askAnew(context().actor(), context().taskId(), reasons.getValue());
        }
    }

    @Override
    protected String sent() {
        return super.sent() + "." + choice.getValue();
    }
}
