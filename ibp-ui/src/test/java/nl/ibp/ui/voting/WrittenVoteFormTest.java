package nl.ibp.ui.voting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.voting.Vote;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.voting.VotingInWriting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrittenVoteFormTest {

    private final VotingInWriting voting = mock(VotingInWriting.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openForm() {
        tester = FormTester.open();
        context = tester.on(
                TaskKind.VOTE_IN_WRITING,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.BOARD)));
        tester.show(new WrittenVoteForm(context, voting));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsAVoteWithItsReasons() {
        _setValue(answer(), WrittenVoteForm.Answer.AGAINST);
        _setValue(reasons(), "Te duur.");
        assertThat(reasons().isRequiredIndicatorVisible()).isTrue();

        tester.send();

        verify(voting).vote(FormTester.ACTOR, context.taskId(), Vote.AGAINST, "Te duur.");
    }

    @Test
    void asksForAMeetingInstead() {
        _setValue(answer(), WrittenVoteForm.Answer.MEETING);
        assertThat(_find(TextArea.class)).as("reasons, which nobody would read").isEmpty();

        tester.send();

        verify(voting).requestMeeting(FormTester.ACTOR, context.taskId());
        verify(voting, never()).vote(any(), any(), any(), any());
    }

    @Test
    void wantsAnAnswer() {
        tester.send();

        tester.assertRefusedAt(answer(), "Maak een keuze.");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        _setValue(answer(), WrittenVoteForm.Answer.AGAINST);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(voting).vote(any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(reasons(), "Geef de redenen.");
        tester.showAgain(again -> new WrittenVoteForm(again, voting), context);
        assertThat(answer().getValue()).isEqualTo(WrittenVoteForm.Answer.AGAINST);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<WrittenVoteForm.Answer> answer() {
        return _get(ChoiceField.class);
    }

    private static TextArea reasons() {
        return _get(TextArea.class);
    }
}
