package nl.ibp.ui.proposal.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Question;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.proposal.PanelTest;
import nl.ibp.workflow.consultation.DeclaringInterest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterestActionsTest extends PanelTest {

    private static final String WHY = "Mijn grond ligt in het gebied.";

    private final DeclaringInterest declaring = mock(DeclaringInterest.class);
    private final RefusalTexts refusals = mock(RefusalTexts.class);
    private final RegionalProposal proposal = proposal().inIntake();
    private boolean changed;

    @BeforeEach
    void knowsTexts() {
        when(refusals.text(any(), any())).thenReturn("Geef de redenen.");
    }

    @Test
    void offersNothingToWhoSitsOnNoCommittee() {
        show();

        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void declaresAnInterestWithItsReason() {
        when(declaring.mayDeclare(STRANGER, proposal)).thenReturn(true);
        show();

        _click(_get(Button.class));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Welk belang heeft u?")), WHY);
        _click(inDialog("Meld een belang"));

        verify(declaring).declare(STRANGER, proposal.id(), WHY);
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(changed).isTrue();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhyItWasRefused() {
        when(declaring.mayDeclare(STRANGER, proposal)).thenReturn(true);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(declaring).declare(any(), any(), any());
        show();
        _click(_get(Button.class));
        _setValue(_get(TextArea.class), " ");

        _click(inDialog("Meld een belang"));

        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Geef de redenen.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(" ");
        assertThat(changed).isFalse();
    }

    @Test
    void asksBeforeADeclarationIsWithdrawn() {
        when(declaring.mayWithdraw(STRANGER, proposal)).thenReturn(true);
        show();

        _click(_get(Button.class));
        verify(declaring, never()).withdraw(any(), any());
        ConfirmDialogKt._fireConfirm(_get(Question.class));

        verify(declaring).withdraw(STRANGER, proposal.id());
        assertThat(changed).isTrue();
    }

    @Test
    void saysWhyADeclarationStays() {
        when(declaring.mayWithdraw(STRANGER, proposal)).thenReturn(true);
        when(refusals.text(any(), any())).thenReturn("De commissie heeft al geadviseerd.");
        doThrow(Refused.because("", "ADVICE_GIVEN_ALREADY")).when(declaring).withdraw(any(), any());
        show();
        _click(_get(Button.class));

        ConfirmDialogKt._fireConfirm(_get(Question.class));

        assertThat(_find(ConfirmDialog.class))
                .extracting(ConfirmDialogKt::_getText)
                .contains("De commissie heeft al geadviseerd.");
    }

    private void show() {
        new InterestActions(declaring, refusals)
                .of(proposal, () -> STRANGER, Languages.DUTCH, () -> changed = true).stream()
                        .map(Component.class::cast)
                        .forEach(UI.getCurrent()::add);
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }
}
