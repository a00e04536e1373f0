package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.states.ReconfirmationForm.Answer;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.Reconfirming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconfirmationFormTest {

    private final Reconfirming reconfirming = mock(Reconfirming.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        context = tester.on(
                TaskKind.RECONFIRM,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new ReconfirmationForm(context, reconfirming));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void confirms() {
        _setValue(answer(), Answer.STANDS);

        tester.send();

        verify(reconfirming).answer(FormTester.ACTOR, context.taskId(), true, "");
    }

    @Test
    void takesItBackWithReasons() {
        _setValue(answer(), Answer.TAKEN_BACK);
        _setValue(_get(TextArea.class), "Zo is het te duur.");

        tester.send();

        verify(reconfirming).answer(FormTester.ACTOR, context.taskId(), false, "Zo is het te duur.");
    }

    @Test
    void asksForAnAnswer() {
        tester.send();

        verify(reconfirming, never()).answer(any(), any(), anyBoolean(), any());
        assertThat(answer().isInvalid()).isTrue();
    }

    @Test
    void saysAtTheReasonsThatTheyAreMissing() {
        doThrow(Refused.because("reasons", "REASONS_REQUIRED"))
                .when(reconfirming)
                .answer(any(), any(), anyBoolean(), any());
        _setValue(answer(), Answer.TAKEN_BACK);

        tester.send();

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<Answer> answer() {
        return _get(ChoiceField.class);
    }
}
