package nl.ibp.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.board.RecordingCommitments.Answer;

/** Records what the Rijk answered, request by request. */
class CommitmentsForm extends TaskForm {

    private record AnswerFields(ChoiceField<CommitmentOutcome> outcome, TextArea note) {}

    private final RecordingCommitments recording;
    private final List<AnswerFields> answers = new ArrayList<>();

    CommitmentsForm(TaskContext context, RecordingCommitments recording) {
        super(context, "board.commitments.send");
        this.recording = recording;
        context.dossier().proposal().currentContent().requests().forEach(this::addRequest);
    }

    private void addRequest(CentralGovernmentRequest request) {
        int number = answers.size();
        AnswerFields fields = new AnswerFields(
                required(keep(
                        outcomeName(number),
                        new ChoiceField<>(
                                getTranslation("board.commitments.outcome"),
                                List.of(CommitmentOutcome.values()),
                                "board.commitment"),
                        FieldText.of(CommitmentOutcome.class))),
                keep("note" + number, new TextArea(getTranslation("board.commitments.note")), FieldText.TEXT));
        answers.add(fields);
        Div group = new Div(
                new H3(title(request, number)), new Paragraph(request.request()), fields.outcome(), fields.note());
        group.addClassNames("request", "stack");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", title(request, number));
        show(group);
    }

    private String title(CentralGovernmentRequest request, int number) {
        return request.addressee().isEmpty()
                ? getTranslation("board.commitments.request", number + 1)
                : getTranslation("board.commitments.requestTo", number + 1, request.addressee());
    }

    private static String outcomeName(int number) {
        return "outcome" + number;
    }

    @Override
    protected void send() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).outcome().isEmpty()) {
                problems.add(Problem.of(outcomeName(i), "ANSWER_EVERY_REQUEST"));
            }
        }
        Refused.ifAny(problems);
        recording.answer(
                context().actor(),
                context().taskId(),
                answers.stream()
                        .map(fields -> new Answer(
                                fields.outcome().getValue(), fields.note().getValue()))
                        .toList());
    }
}
