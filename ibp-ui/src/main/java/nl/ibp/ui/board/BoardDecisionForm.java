package nl.ibp.ui.board;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ContraryDecisionPolicy;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.consultation.ConditionsField;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FieldText;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.board.Deciding;

/** Records what the IPO board decided. */
class BoardDecisionForm extends TaskForm {

    private final Deciding deciding;
    private final boolean advisedAgainst;
    private final ChoiceField<BoardOutcome> outcome;
    private final ConditionsField conditions;
    private final TextArea reasons;

    BoardDecisionForm(TaskContext context, Deciding deciding) {
        super(context, "board.send");
        this.deciding = deciding;
        advisedAgainst = isAdvisedAgainst(context);
        if (advisedAgainst) {
            show(new Notice(State.INFO, getTranslation("board.contrary")));
        }
        outcome = required(field(
                "outcome",
                new ChoiceField<>(getTranslation("board.outcome"), List.of(BoardOutcome.values()), "board.outcome"),
                FieldText.of(BoardOutcome.class)));
        conditions = required(field(
                "conditions",
                new ConditionsField(getTranslation("board.conditions"), getTranslation("board.conditions.help")),
                FieldText.TEXT));
        reasons = field("reasons", new TextArea(getTranslation("board.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("board.reasons.help"));
        reasons.setMinRows(4);
        outcome.addValueChangeListener(change -> outcomeChanged());
        outcomeChanged();
    }

    private static boolean isAdvisedAgainst(TaskContext context) {
        List<Advice> advice = context.dossier().consultations().stream()
                .flatMap(consultation -> consultation.advice().stream())
                .toList();
        return ContraryDecisionPolicy.isAdvisedAgainst(context.dossier().version(), advice);
    }

    private void outcomeChanged() {
        BoardOutcome chosen = outcome.getValue();
        conditions.setVisible(chosen != null && chosen.isConditional());
        reasons.setRequiredIndicatorVisible(chosen != null && chosen.needsReasons(advisedAgainst));
    }

    @Override
    protected void send() {
        if (outcome.isEmpty()) {
            throw Refused.because("outcome", "OUTCOME_REQUIRED");
        }
        // Conditions that were typed and then hidden by another outcome stay in the form, and are not sent.
        List<String> sent = conditions.isVisible() ? conditions.conditions() : List.of();
        deciding.decide(context().actor(), context().taskId(), outcome.getValue(), sent, reasons.getValue());
    }
}
