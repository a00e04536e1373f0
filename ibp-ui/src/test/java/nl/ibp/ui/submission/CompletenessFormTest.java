package nl.ibp.ui.submission;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.CheckingCompleteness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletenessFormTest {

    private final CheckingCompleteness checking = mock(CheckingCompleteness.class);
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
    void sendsJudgement() {
        open();
        _setValue(result(), IntakeResult.COMPLETE);

        tester.send();

        verify(checking).check(FormTester.ACTOR, context.taskId(), IntakeResult.COMPLETE, "");
    }

    @Test
    void showsRefusalAtRemarksAndKeepsJudgement() {
        open();
        _setValue(result(), IntakeResult.INCOMPLETE);
        doThrow(Refused.because("remarks", "SAY_WHAT_IS_MISSING"))
                .when(checking)
                .check(any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(_get(TextArea.class), "Schrijf op wat er nog ontbreekt.");
        assertThat(result().getValue()).isEqualTo(IntakeResult.INCOMPLETE);
    }

    @Test
    void hasWhatWasTypedWhenOpenedAgain() {
        open();
        _setValue(_get(TextArea.class), "De kaart ontbreekt.");

        tester.showAgain(again -> new CompletenessForm(again, checking), context);

        assertThat(_get(TextArea.class).getValue()).isEqualTo("De kaart ontbreekt.");
    }

    private void open() {
        context = tester.on(
                TaskKind.CHECK_COMPLETENESS,
                FormTester.dossier(ProposalBuilder.proposal().inIntake()));
        tester.show(new CompletenessForm(context, checking));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<IntakeResult> result() {
        return _get(ChoiceField.class);
    }
}
