package nl.ibp.ui.consultation;

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
import nl.ibp.domain.consultation.NewAdviceChoice;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewAdviceFormTest {

    private final JudgingNewAdvice judging = mock(JudgingNewAdvice.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
        context = tester.on(
                TaskKind.JUDGE_NEW_ADVICE,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.OFFICIAL_ADVICE)));
        tester.show(new NewAdviceForm(context, judging));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void upholdsWithReasons() {
        _setValue(choice(), NewAdviceChoice.UPHOLD);
        _setValue(reasons(), "Alleen een jaartal veranderde.");

        tester.send();

        verify(judging).uphold(FormTester.ACTOR, context.taskId(), "Alleen een jaartal veranderde.");
    }

    @Test
    void asksAnewWithoutReasons() {
        _setValue(choice(), NewAdviceChoice.ASK_ANEW);

        tester.send();

        verify(judging).askAnew(FormTester.ACTOR, context.taskId(), "");
    }

    @Test
    void marksReasonsAsRequiredForUpholdingOnly() {
        _setValue(choice(), NewAdviceChoice.ASK_ANEW);
        assertThat(reasons().isRequiredIndicatorVisible()).isFalse();

        _setValue(choice(), NewAdviceChoice.UPHOLD);
        assertThat(reasons().isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void showsRefusalAtReasons() {
        _setValue(choice(), NewAdviceChoice.UPHOLD);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(judging).uphold(any(), any(), any());

        tester.send();

        assertThat(reasons().isInvalid()).isTrue();
        assertThat(tester.summary()).hasSize(1);
    }

    @Test
    void wantsAChoice() {
        tester.send();

        tester.assertRefusedAt(choice(), "Maak een keuze.");
        verifyNoInteractions(judging);
    }

    @Test
    void hasWhatWasTypedWhenOpenedAgain() {
        _setValue(choice(), NewAdviceChoice.ASK_ANEW);
        _setValue(reasons(), "Het geld is een ander verhaal geworden.");

        tester.showAgain(again -> new NewAdviceForm(again, judging), context);

        assertThat(choice().getValue()).isEqualTo(NewAdviceChoice.ASK_ANEW);
        assertThat(reasons().getValue()).isEqualTo("Het geld is een ander verhaal geworden.");
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<NewAdviceChoice> choice() {
        return _get(ChoiceField.class);
    }

    private static TextArea reasons() {
        return _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
    }
}
