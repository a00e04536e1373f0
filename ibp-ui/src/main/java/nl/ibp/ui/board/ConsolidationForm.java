package nl.ibp.ui.board;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.board.Consolidating;
import org.jspecify.annotations.Nullable;

/** The IPO-bureau lays down what the outcomes of the provinces come to, starting from what follows from them. */
class ConsolidationForm extends TaskForm {

    private final Consolidating consolidating;
    private final ChoiceField<ConsolidationResult> result;
    private final TextArea reasons;
    private final @Nullable ConsolidationResult proposed;

    ConsolidationForm(TaskContext context, List<ProvincialOutcome> outcomes, Consolidating consolidating) {
        super(context, "board.result.send");
        this.consolidating = consolidating;
        proposed = outcomes.isEmpty() ? null : ConsolidationPolicy.propose(outcomes);
        if (proposed != null) {
            show(new Paragraph(getTranslation("board.result.proposed", getTranslation("board.result." + proposed))));
        }
        ChoiceField<ConsolidationResult> results = new ChoiceField<>(
                        getTranslation("board.result"), List.of(ConsolidationResult.values()), "board.result")
                .explained();
        result = required(field("result", results, FieldText.of(ConsolidationResult.class)));
        reasons = field("reasons", new TextArea(getTranslation("board.result.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("board.result.reasons.help"));
        reasons.setMinRows(4);
        result.addValueChangeListener(change ->
                reasons.setRequiredIndicatorVisible(result.getValue() != null && result.getValue() != proposed));
        startWith(() -> result.setValue(proposed));
    }

    @Override
    protected void send() {
        if (result.isEmpty()) {
            throw Refused.because("result", "CHOICE_REQUIRED");
        }
        consolidating.consolidate(context().actor(), context().taskId(), result.getValue(), reasons.getValue());
    }
}
