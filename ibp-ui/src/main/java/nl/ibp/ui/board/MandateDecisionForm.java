package nl.ibp.ui.board;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.consultation.ConditionsField;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.board.DecidingUnderMandate;

/** The kopgroep decides under its mandate, or leaves it to the board. */
class MandateDecisionForm extends TaskForm {

    /** What the kopgroep can do; it puts nothing off, for then the board can as well decide. */
    enum Verdict {
        ADOPT,
        ADOPT_WITH_CONDITIONS,
        RETURN,
        REJECT,
        TAKE_NOTE,
        PASS_ON
    }

    private final DecidingUnderMandate deciding;
    private final ChoiceField<Verdict> verdict;
    private final ConditionsField conditions;
    private final TextArea reasons;

    MandateDecisionForm(TaskContext context, DecidingUnderMandate deciding) {
        super(context, "board.send");
        this.deciding = deciding;
        show(mandate(deciding.mandateOf(context.task())));
        verdict = required(field(
                "outcome",
                new ChoiceField<>(getTranslation("board.mandate.outcome"), List.of(Verdict.values()), "board.outcome"),
                FieldText.of(Verdict.class)));
        conditions = required(field(
                "conditions",
                new ConditionsField(getTranslation("board.conditions"), getTranslation("board.conditions.help")),
                FieldText.TEXT));
        reasons = field("reasons", new TextArea(getTranslation("board.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("board.mandate.reasons.help"));
        reasons.setMinRows(4);
        verdict.addValueChangeListener(change -> verdictChanged());
        verdictChanged();
    }

    private Notice mandate(Mandate mandate) {
        Formats formats = Formats.in(getLocale());
        return new Notice(
                        State.INFO,
                        getTranslation(
                                "board.mandate.period",
                                formats.dateWithDay(mandate.from()),
                                formats.dateWithDay(mandate.until())))
                .withTitle(getTranslation("board.mandate.under", mandate.subject()));
    }

    private void verdictChanged() {
        conditions.setVisible(verdict.getValue() == Verdict.ADOPT_WITH_CONDITIONS);
    }

    @Override
    protected void send() {
        if (verdict.isEmpty()) {
            throw Refused.because("outcome", "OUTCOME_REQUIRED");
        }
        if (verdict.getValue() == Verdict.PASS_ON) {
            deciding.passOn(context().actor(), context().taskId(), reasons.getValue());
        } else {
            deciding.decide(
                    context().actor(),
                    context().taskId(),
                    BoardOutcome.valueOf(verdict.getValue().name()),
                    conditions.isVisible() ? conditions.conditions() : List.of(),
                    reasons.getValue());
        }
    }
}
