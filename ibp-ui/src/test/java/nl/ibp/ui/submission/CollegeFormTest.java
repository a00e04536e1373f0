package nl.ibp.ui.submission;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.DecidingAsCollege;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollegeFormTest {

    private final DecidingAsCollege deciding = mock(DecidingAsCollege.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openForm() {
        tester = FormTester.open();
        context = tester.on(
                TaskKind.COLLEGE_DECIDES,
                FormTester.dossier(ProposalBuilder.proposal().beforeColleges()));
        tester.show(new CollegeForm(context, deciding));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsWhatCollegeDecided() {
        choose(CollegeOutcome.REFUSE);
        _setValue(reasons(), "Geen geld.");

        tester.send();

        verify(deciding).decide(FormTester.ACTOR, context.taskId(), CollegeOutcome.REFUSE, "Geen geld.");
    }

    @Test
    void asksForDecisionFirst() {
        tester.send();

        tester.assertRefusedAt(outcome(), "Kies wat er is besloten.");
        verifyNoInteractions(deciding);
    }

    @Test
    void showsRefusalAtItsFieldAndKeepsWhatWasTyped() {
        choose(CollegeOutcome.DEFER);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(deciding).decide(any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(reasons(), "Geef de redenen.");
        assertThat(outcome().getValue()).isEqualTo(CollegeOutcome.DEFER);
    }

    @Test
    void takesMarkFromFieldOnceItIsChanged() {
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(deciding).decide(any(), any(), any(), any());
        choose(CollegeOutcome.DEFER);
        tester.send();

        _setValue(reasons(), "Volgende week.");

        assertThat(reasons().isInvalid()).isFalse();
    }

    @Test
    void hasWhatWasTypedWhenOpenedAgain() {
        choose(CollegeOutcome.REFUSE);
        _setValue(reasons(), "Geen geld.");

        tester.showAgain(again -> new CollegeForm(again, deciding), context);

        assertThat(outcome().getValue()).isEqualTo(CollegeOutcome.REFUSE);
        assertThat(reasons().getValue()).isEqualTo("Geen geld.");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingBreaks() {
        doThrow(new IllegalStateException("engine")).when(deciding).decide(any(), any(), any(), any());
        choose(CollegeOutcome.ENDORSE);
        _setValue(reasons(), "Graag.");

        tester.send();

        assertThat(tester.summary()).singleElement().asString().contains("storing");
        assertThat(reasons().getValue()).isEqualTo("Graag.");
    }

    @Test
    void sendsOnceHoweverOftenItIsClicked() {
        choose(CollegeOutcome.ENDORSE);

        tester.send();
        tester.send();

        verify(deciding, times(1)).decide(any(), any(), any(), any());
    }

    private void choose(CollegeOutcome chosen) {
        _setValue(outcome(), chosen);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<CollegeOutcome> outcome() {
        return _get(ChoiceField.class);
    }

    private static TextArea reasons() {
        return _get(TextArea.class);
    }
}
