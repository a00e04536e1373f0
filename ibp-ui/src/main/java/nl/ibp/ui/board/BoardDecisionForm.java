package nl.ibp.ui.board;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Advice;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ContraryDecisionPolicy;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.consultation.ConditionsField;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.inbox.TaskId;

/** Records what the IPO board decided. */
class BoardDecisionForm extends TaskForm {

    private final Deciding deciding;
    private final boolean advisedAgainst;
    private final ChoiceField<DecisionMannerChoice> manner;
    private final RollCallField votes;
    private final ChoiceField<BoardOutcome> outcome;
    private final ConditionsField conditions;
    private final TextArea reasons;

    BoardDecisionForm(TaskContext context, Deciding deciding, NameBook names) {
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
        manner = required(field(
                "manner",
                new ChoiceField<>(
                        getTranslation("board.manner"), List.of(DecisionMannerChoice.values()), "board.manner"),
                FieldText.of(DecisionMannerChoice.class)));
        startWith(() -> manner.setValue(DecisionMannerChoice.NO_VOTE));
        votes = field(
                "votes",
                new RollCallField(
                        getTranslation("board.votes"),
                        deciding.members().stream().map(Seat::id).toList(),
                        seat -> names.seatInBody(seat, getLocale())),
                RollCallField.TEXT);
        votes.setHelperText(getTranslation("board.votes.help"));
        conditions = required(field(
                "conditions",
                new ConditionsField(getTranslation("board.conditions"), getTranslation("board.conditions.help")),
                FieldText.TEXT));
        reasons = field("reasons", new TextArea(getTranslation("board.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("board.reasons.help"));
        reasons.setMinRows(4);
        outcome.addValueChangeListener(change -> outcomeChanged());
        manner.addValueChangeListener(change -> mannerChanged());
        mannerChanged();
        outcomeChanged();
    }

    private static boolean isAdvisedAgainst(TaskContext context) {
        List<Advice> advice = context.dossier().consultations().stream()
                .flatMap(consultation -> consultation.advice().stream())
                .toList();
        return ContraryDecisionPolicy.isAdvisedAgainst(context.dossier().version(), advice);
    }

    private void mannerChanged() {
        votes.setVisible(manner.getValue() == DecisionMannerChoice.ROLL_CALL);
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
        send(outcome.getValue(), sent, reasons.getValue());
    }

    private void send(BoardOutcome chosen, List<String> conditions, String reasons) {
        Actor actor = context().actor();
        TaskId task = context().taskId();
        switch (manner.getOptionalValue().orElse(DecisionMannerChoice.NO_VOTE)) {
            case NO_VOTE -> deciding.decide(actor, task, chosen, conditions, reasons);
            case ROLL_CALL -> deciding.decideByVote(actor, task, chosen, conditions, reasons, votes.getValue());
            case IN_WRITING -> deciding.putToVote(actor, task, chosen, conditions, reasons);
        }
    }

    @Override
    protected String sent() {
        return manner.getValue() == DecisionMannerChoice.IN_WRITING ? "board.putToVote" : super.sent();
    }
}
