package nl.ibp.ui.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MandateDecisionFormTest {

    private final DecidingUnderMandate deciding = mock(DecidingUnderMandate.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openForm() {
        tester = FormTester.open();
        when(deciding.mandateOf(any()))
                .thenReturn(Mandate.grant(
                        MandateId.create(),
                        "Zomer",
                        Set.of(new SeatId("bestuur-groningen")),
                        Set.of(new ThemeNumber(1)),
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 7, 31),
                        new PersonId("ipo-bestuur"),
                        Fixtures.NOW));
        context = tester.on(
                TaskKind.DECIDE_UNDER_MANDATE,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.BOARD)));
        tester.show(new MandateDecisionForm(context, deciding));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void saysUnderWhichMandateAndUntilWhen() {
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Onder mandaat: Zomer", "vr 31 juli 2026");
    }

    @Test
    void sendsTheDecision() {
        _setValue(verdict(), MandateDecisionForm.Verdict.ADOPT);

        tester.send();

        verify(deciding).decide(FormTester.ACTOR, context.taskId(), BoardOutcome.ADOPT, List.of(), "");
    }

    @Test
    void leavesItToTheBoard() {
        _setValue(verdict(), MandateDecisionForm.Verdict.PASS_ON);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Redenen")), "Dit raakt iedereen.");

        tester.send();

        verify(deciding).passOn(FormTester.ACTOR, context.taskId(), "Dit raakt iedereen.");
    }

    @Test
    void showsThatTheMandateIsOver() {
        _setValue(verdict(), MandateDecisionForm.Verdict.ADOPT);
        doThrow(Refused.because("", "MANDATE_OVER")).when(deciding).decide(any(), any(), any(), any(), any());

        tester.send();

        assertThat(tester.summary()).containsExactly("Het mandaat loopt niet (meer). Het bestuur besluit.");
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<MandateDecisionForm.Verdict> verdict() {
        return _get(ChoiceField.class);
    }
}
