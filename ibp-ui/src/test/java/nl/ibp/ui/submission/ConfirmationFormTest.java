package nl.ibp.ui.submission;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ConfirmationOutcome;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new college answers, and whoever is told of a no takes note. */
class ConfirmationFormTest {

    private final ConfirmingParticipation confirming = mock(ConfirmingParticipation.class);
    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsThatTheProvinceGoesOnTakingPart() {
        TaskContext context = openConfirmation();
        _setValue(answer(), ConfirmationOutcome.CONFIRMED);

        tester.send();

        verify(confirming).answer(FormTester.ACTOR, context.taskId(), ConfirmationOutcome.CONFIRMED, "");
    }

    @Test
    void asksForTheReasonsWhereItDoesNot() {
        openConfirmation();
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(confirming).answer(any(), any(), any(), any());
        assertThat(text().isRequiredIndicatorVisible()).isFalse();
        _setValue(answer(), ConfirmationOutcome.NOT_CONFIRMED);
        assertThat(text().isRequiredIndicatorVisible()).isTrue();

        tester.send();

        tester.assertRefusedAt(text(), "Geef de redenen.");
        assertThat(answer().getValue()).isEqualTo(ConfirmationOutcome.NOT_CONFIRMED);
    }

    @Test
    void asksForAnAnswerFirst() {
        openConfirmation();

        tester.send();

        tester.assertRefusedAt(answer(), "Maak een keuze.");
        verifyNoInteractions(confirming);
    }

    @Test
    void sendsWhatIsDoneAboutANo() {
        TaskContext context = tester.on(
                TaskKind.NOTE_UNCONFIRMED,
                FormTester.dossier(ProposalBuilder.proposal().inIntake()));
        tester.show(new UnconfirmedForm(context, confirming));
        _setValue(text(), "Wij bellen het college.");

        tester.send();

        verify(confirming).takeNote(FormTester.ACTOR, context.taskId(), "Wij bellen het college.");
    }

    private TaskContext openConfirmation() {
        TaskContext context = tester.on(
                TaskKind.CONFIRM_PARTICIPATION,
                FormTester.dossier(ProposalBuilder.proposal().inIntake()));
        tester.show(new ConfirmationForm(context, confirming));
        return context;
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<ConfirmationOutcome> answer() {
        return _get(ChoiceField.class);
    }

    private static TextArea text() {
        return _get(TextArea.class);
    }
}
