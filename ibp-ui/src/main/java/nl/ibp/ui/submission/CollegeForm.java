package nl.ibp.ui.submission;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.DecidingAsCollege;

/** Records what a college decided on submitting or co-signing. */
class CollegeForm extends TaskForm {

    private final DecidingAsCollege deciding;
    private final ChoiceField<CollegeOutcome> outcome;
    private final TextArea reasons;

    CollegeForm(TaskContext context, DecidingAsCollege deciding) {
        super(context, "submission.college.send");
        this.deciding = deciding;
        outcome = required(field(
                "outcome",
                new ChoiceField<>(
                        getTranslation("submission.college"), List.of(CollegeOutcome.values()), "submission.college"),
                FieldText.of(CollegeOutcome.class)));
        reasons = field("reasons", new TextArea(getTranslation("submission.college.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("submission.college.reasons.help"));
        reasons.setMinRows(4);
        outcome.addValueChangeListener(change -> outcomeChanged());
    }

    private void outcomeChanged() {
        reasons.setRequiredIndicatorVisible(
                outcome.getValue() != null && outcome.getValue().needsReasons());
    }

    @Override
    protected void send() {
        if (outcome.isEmpty()) {
            throw Refused.because("outcome", "OUTCOME_REQUIRED");
        }
        deciding.decide(context().actor(), context().taskId(), outcome.getValue(), reasons.getValue());
    }
}
