package nl.ibp.ui.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevocationFormTest {

    private final Revoking revoking = mock(Revoking.class);
    private FormTester tester;
    private TaskContext context;
    private RevocationForm form;

    @BeforeEach
    void open() {
        tester = FormTester.open();
        RegionalProposal proposal = ProposalBuilder.proposal().upTo(ProposalStatus.STATES);
        proposal.askRevocation(new RevocationRequest("Het Rijk trok zich terug.", Fixtures.OFFICER, Fixtures.NOW));
        context = tester.on(TaskKind.DECIDE_REVOCATION, FormTester.dossier(proposal));
        form = tester.show(new RevocationForm(context, revoking));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void saysWhyItIsAsked() {
        assertThat(form.getElement().getTextRecursively())
                .contains("De trekkende provincie vroeg dit op 4 mei 2026")
                .contains("Het Rijk trok zich terug.");
    }

    @Test
    void sendsThatTheDecisionStands() {
        _setValue(answer(), RevocationForm.Answer.UPHOLD);
        _setValue(_get(TextArea.class), "Wij gaan door.");

        tester.send();

        verify(revoking).decide(FormTester.ACTOR, context.taskId(), false, "Wij gaan door.");
    }

    @Test
    void asksOnceBeforeRevoking() {
        _setValue(answer(), RevocationForm.Answer.REVOKE);
        _setValue(_get(TextArea.class), "Zonder het Rijk kan het niet.");

        tester.send();

        verifyNoInteractions(revoking);
        ConfirmDialog question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        verify(revoking).decide(FormTester.ACTOR, context.taskId(), true, "Zonder het Rijk kan het niet.");
    }

    @Test
    void wantsAnAnswer() {
        tester.send();

        tester.assertRefusedAt(answer(), "Kies wat er is besloten.");
        verifyNoInteractions(revoking);
    }

    @Test
    void hasAnswerWhenOpenedAgain() {
        _setValue(answer(), RevocationForm.Answer.UPHOLD);

        tester.showAgain(again -> new RevocationForm(again, revoking), context);

        assertThat(answer().getValue()).isEqualTo(RevocationForm.Answer.UPHOLD);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<RevocationForm.Answer> answer() {
        return _get(ChoiceField.class);
    }
}
