package nl.ibp.ui.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsolidationFormTest {

    private static final List<ProvincialOutcome> ONE_STAYS_OUT = List.of(
            new ProvincialOutcome(Fixtures.GELDERLAND, true, true),
            new ProvincialOutcome(Fixtures.UTRECHT, false, false));

    private final Consolidating consolidating = mock(Consolidating.class);
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
    void startsWithWhatFollowsFromOutcomes() {
        open();

        assertThat(result().getValue()).isEqualTo(ConsolidationResult.PARTIAL);
    }

    @Test
    void sendsResult() {
        open();

        tester.send();

        verify(consolidating).consolidate(FormTester.ACTOR, context.taskId(), ConsolidationResult.PARTIAL, "");
    }

    @Test
    void marksReasonsAsRequiredWhenResultDiffers() {
        open();

        _setValue(result(), ConsolidationResult.RENEGOTIATE);

        assertThat(_get(TextArea.class).isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void showsRefusalAtResult() {
        open();
        _setValue(result(), ConsolidationResult.COMPLETE);
        doThrow(Refused.because("result", "NOT_COMPLETE_WITHOUT_EVERY_PROVINCE"))
                .when(consolidating)
                .consolidate(any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(result(), "Niet elke provincie gaat mee; het resultaat is dan niet compleet.");
    }

    @Test
    void hasReasonsWhenOpenedAgain() {
        open();
        _setValue(_get(TextArea.class), "Utrecht komt in 2027 terug.");

        tester.showAgain(again -> new ConsolidationForm(again, ONE_STAYS_OUT, consolidating), context);

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Utrecht komt in 2027 terug.");
    }

    private void open() {
        context = tester.on(
                TaskKind.CONSOLIDATE,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.CONSOLIDATION)));
        tester.show(new ConsolidationForm(context, ONE_STAYS_OUT, consolidating));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<ConsolidationResult> result() {
        return _get(ChoiceField.class);
    }
}
