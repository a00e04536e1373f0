package nl.ibp.ui.submission;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AfterRefusalFormTest {

    private final ChoosingAfterRefusal choosing = mock(ChoosingAfterRefusal.class);
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
    void sendsHowToGoOn() {
        open(Fixtures.UTRECHT);
        _setValue(choice(), RefusalChoice.CONTINUE_WITHOUT);

        tester.send();

        verify(choosing).choose(FormTester.ACTOR, context.taskId(), RefusalChoice.CONTINUE_WITHOUT);
    }

    @Test
    void doesNotOfferToGoOnWithoutLead() {
        open(Fixtures.GELDERLAND);

        assertThat(choice().getListDataView().getItems())
                .containsExactly(RefusalChoice.ASK_AGAIN, RefusalChoice.REVISE, RefusalChoice.WITHDRAW);
    }

    @Test
    void doesNotOfferToGoOnWithoutIndispensablePartner() {
        open(ContentBuilder.content().withIndispensable(Fixtures.UTRECHT), Fixtures.UTRECHT);

        assertThat(choice().getListDataView().getItems())
                .containsExactly(RefusalChoice.ASK_AGAIN, RefusalChoice.REVISE, RefusalChoice.WITHDRAW);
    }

    @Test
    void asksBeforeWithdrawing() {
        open(Fixtures.UTRECHT);
        _setValue(choice(), RefusalChoice.WITHDRAW);

        tester.send();

        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        verifyNoInteractions(choosing);
    }

    @Test
    void showsRefusalAtChoice() {
        open(Fixtures.UTRECHT);
        _setValue(choice(), RefusalChoice.REVISE);
        doThrow(Refused.because("choice", "LEAD_CANNOT_DROP_OUT"))
                .when(choosing)
                .choose(any(), any(), any());

        tester.send();

        assertThat(choice().isInvalid()).isTrue();
        assertThat(choice().getValue()).isEqualTo(RefusalChoice.REVISE);
    }

    @Test
    void hasChoiceWhenOpenedAgain() {
        open(Fixtures.UTRECHT);
        _setValue(choice(), RefusalChoice.ASK_AGAIN);

        tester.showAgain(again -> new AfterRefusalForm(again, choosing), context);

        assertThat(choice().getValue()).isEqualTo(RefusalChoice.ASK_AGAIN);
    }

    private void open(ProvinceCode refusing) {
        open(ContentBuilder.content().with(Fixtures.UTRECHT), refusing);
    }

    private void open(ContentBuilder content, ProvinceCode refusing) {
        RegionalProposal proposal = ProposalBuilder.proposal().saying(content).refusedBy(refusing);
        context = tester.on(TaskKind.CHOOSE_AFTER_REFUSAL, FormTester.dossier(proposal));
        tester.show(new AfterRefusalForm(context, choosing));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<RefusalChoice> choice() {
        return _get(ChoiceField.class);
    }
}
