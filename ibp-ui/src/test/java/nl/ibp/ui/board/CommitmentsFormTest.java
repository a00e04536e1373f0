package nl.ibp.ui.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitmentsFormTest {

    private final RecordingCommitments recording = mock(RecordingCommitments.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsAnAnswerForEachRequest() {
        open();
        _setValue(outcomes().get(0), CommitmentOutcome.PROMISED);
        _setValue(outcomes().get(1), CommitmentOutcome.PRO_MEMORIE);
        _setValue(_find(TextArea.class).get(1), "Komt in juni.");

        tester.send();

        verify(recording)
                .answer(
                        FormTester.ACTOR,
                        context.taskId(),
                        List.of(
                                new RecordingCommitments.Answer(CommitmentOutcome.PROMISED, ""),
                                new RecordingCommitments.Answer(CommitmentOutcome.PRO_MEMORIE, "Komt in juni.")));
    }

    @Test
    void showsWhichRequestHasNoAnswer() {
        open();
        _setValue(outcomes().get(0), CommitmentOutcome.NO);

        tester.send();

        tester.assertRefusedAt(outcomes().get(1), "Geef op elke vraag aan het Rijk een antwoord.");
        assertThat(outcomes().get(0).isInvalid()).isFalse();
        verifyNoInteractions(recording);
    }

    @Test
    void hasAnswersWhenOpenedAgain() {
        open();
        _setValue(outcomes().get(1), CommitmentOutcome.PARTLY);
        _setValue(_find(TextArea.class).get(1), "De helft.");

        tester.showAgain(again -> new CommitmentsForm(again, recording), context);

        assertThat(outcomes().get(1).getValue()).isEqualTo(CommitmentOutcome.PARTLY);
        assertThat(_find(TextArea.class).get(1).getValue()).isEqualTo("De helft.");
    }

    private void open() {
        RegionalProposal proposal = ProposalBuilder.proposal()
                .saying(ContentBuilder.content()
                        .asking(
                                new CentralGovernmentRequest("Meer ruimte in de regels", "EZK"),
                                new CentralGovernmentRequest("Een bijdrage", "")))
                .upTo(ProposalStatus.STATES);
        context = tester.on(TaskKind.RECORD_COMMITMENTS, FormTester.dossier(proposal));
        tester.show(new CommitmentsForm(context, recording));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ChoiceField<CommitmentOutcome>> outcomes() {
        return (List) _find(ChoiceField.class);
    }
}
