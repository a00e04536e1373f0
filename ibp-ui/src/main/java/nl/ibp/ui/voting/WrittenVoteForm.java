package nl.ibp.ui.voting;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.voting.Vote;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.voting.VotingInWriting;

/** A member answers what was put to the members in writing. */
class WrittenVoteForm extends TaskForm {

    enum Answer {
        IN_FAVOUR,
        AGAINST,
        ABSTAIN,
        MEETING
    }

    private final VotingInWriting voting;
    private final ChoiceField<Answer> answer;
    private final TextArea reasons;

    WrittenVoteForm(TaskContext context, VotingInWriting voting) {
        super(context, "voting.send");
        this.voting = voting;
        answer = required(field(
                "answer",
                new ChoiceField<>(getTranslation("voting.answer"), List.of(Answer.values()), "voting.answer")
                        .explained(),
                FieldText.of(Answer.class)));
        reasons = field("reasons", new TextArea(getTranslation("voting.reasons")), FieldText.TEXT);
        reasons.setHelperText(getTranslation("voting.reasons.help"));
        reasons.setMinRows(3);
        answer.addValueChangeListener(change -> {
            reasons.setRequiredIndicatorVisible(answer.getValue() == Answer.AGAINST);
            // Asking for a meeting needs none, and nothing that is sent would hold them.
            reasons.setVisible(answer.getValue() != Answer.MEETING);
        });
    }

    @Override
    protected void send() {
        if (answer.isEmpty()) {
            throw Refused.because("answer", "CHOICE_REQUIRED");
        }
        if (answer.getValue() == Answer.MEETING) {
            voting.requestMeeting(context().actor(), context().taskId());
        } else {
            Vote vote = Vote.valueOf(answer.getValue().name());
            voting.vote(context().actor(), context().taskId(), vote, reasons.getValue());
        }
    }
}
