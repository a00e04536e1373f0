package nl.ibp.api.completion;

import java.util.List;
import nl.ibp.api.request.Members;
import nl.ibp.api.word.DecisionWords;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.board.RecordingCommitments.Answer;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** The bureau writes down what the Rijk answered, one answer for each request. */
@Component
@WhereSignOnIsSet
class CommitmentsRecorded implements Completion {

    private final RecordingCommitments recording;

    CommitmentsRecorded(RecordingCommitments recording) {
        this.recording = recording;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_COMMITMENTS;
    }

    @Override
    public Deed read(Members sent) {
        List<Answer> answers = sent.naming("antwoorden", "answers")
                .list(
                        "antwoorden",
                        one -> new Answer(
                                one.choice("uitkomst", DecisionWords.COMMITMENT.choice()), one.text("toelichting")));
        return (actor, task) -> recording.answer(actor, task, answers);
    }
}
