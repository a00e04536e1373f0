package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.voting.MeetingQuorumPolicy;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;

/** The clerk records the meeting of the States that has a secrecy before it: the day it will be, or what came of it. */
class RatifySecrecyForm extends TaskForm {

    private enum Answer {
        TO_COME,
        CONFIRMED,
        NOT_CONFIRMED,
        NO_QUORUM
    }

    private final RatifyingSecrecy ratifying;
    private final ChoiceField<Answer> outcome;
    private final DateField heldOn;
    private final TextField present;

    /** @param sitting sitting members of these States */
    RatifySecrecyForm(TaskContext context, int sitting, RatifyingSecrecy ratifying) {
        super(context, "secrecy.confirm.send");
        this.ratifying = ratifying;
        ChoiceField<Answer> outcomes = new ChoiceField<>(
                        getTranslation("secrecy.confirm.outcome"), List.of(Answer.values()), "secrecy.confirm.outcome")
                .explained();
        outcome = required(field("outcome", outcomes, FieldText.of(Answer.class)));
        heldOn = required(field("heldOn", new DateField(getTranslation("secrecy.confirm.heldOn")), FieldText.DATE));
        present = required(
                field("present", new TextField(getTranslation("secrecy.confirm.present", sitting)), FieldText.TEXT));
        present.setHelperText(getTranslation("secrecy.confirm.present.help", MeetingQuorumPolicy.needed(sitting)));
        present.getElement().setAttribute("inputmode", "numeric");
        outcome.addValueChangeListener(change -> present.setVisible(!isToCome()));
    }

    private boolean isToCome() {
        return outcome.getValue() == Answer.TO_COME;
    }

    @Override
    protected void send() {
        List<Problem> problems = new ArrayList<>();
        if (outcome.isEmpty()) {
            problems.add(Problem.of("outcome", "CHOICE_REQUIRED"));
        }
        if (heldOn.isEmpty()) {
            problems.add(Problem.of("heldOn", "DATE_REQUIRED"));
        }
        if (!isToCome() && !present.getValue().strip().matches("\\d{1,4}")) {
            problems.add(Problem.of("present", "NUMBER_REQUIRED"));
        }
        Refused.ifAny(problems);
        if (isToCome()) {
            ratifying.meetOn(context().actor(), context().taskId(), heldOn.getValue());
        } else {
            ratifying.record(
                    context().actor(),
                    context().taskId(),
                    heldOn.getValue(),
                    Integer.parseInt(present.getValue().strip()),
                    RatificationOutcome.valueOf(outcome.getValue().name()));
        }
    }

    @Override
    protected String sent() {
        return isToCome() ? "secrecy.meetOn" : super.sent();
    }
}
