package nl.ibp.ui.submission;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.CheckingCompleteness;

/** The IPO-bureau judges whether advice can be asked on a dossier. */
class CompletenessForm extends TaskForm {

    private final CheckingCompleteness checking;
    private final ChoiceField<IntakeResult> result;
    private final TextArea remarks;

    CompletenessForm(TaskContext context, CheckingCompleteness checking) {
        super(context, "submission.intake.send");
        this.checking = checking;
        ChoiceField<IntakeResult> results = new ChoiceField<>(
                        getTranslation("submission.intake"), List.of(IntakeResult.values()), "submission.intake")
                .explained();
        result = required(field("result", results, FieldText.of(IntakeResult.class)));
        remarks = field("remarks", new TextArea(getTranslation("submission.intake.remarks")), FieldText.TEXT);
        remarks.setHelperText(getTranslation("submission.intake.remarks.help"));
        remarks.setMinRows(4);
        result.addValueChangeListener(change -> remarks.setRequiredIndicatorVisible(
                result.getValue() != null && result.getValue().needsRemarks()));
    }

    @Override
    protected void send() {
        if (result.isEmpty()) {
            throw Refused.because("result", "CHOICE_REQUIRED");
        }
        checking.check(context().actor(), context().taskId(), result.getValue(), remarks.getValue());
    }
}
