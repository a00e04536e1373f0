package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.time.LocalDate;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.ui.inbox.DateFields;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.TreatingInCommittee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitteeFormTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 5, 4);

    private final TreatingInCommittee treating = mock(TreatingInCommittee.class);
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
    void sendsConsentItemWithDayOfNotice() {
        open();
        _setValue(finding(), Finding.CONSENT_ITEM);
        _setValue(_get(DateField.class), NOTICE);

        tester.send();

        verify(treating).ripe(FormTester.ACTOR, context.taskId(), AgendaKind.CONSENT_ITEM, NOTICE, false, "", "");
    }

    @Test
    void asksForNoDayThatDoesNotApply() throws PropertyChangeDeniedException {
        open();
        _setValue(finding(), Finding.CONSENT_ITEM);
        DateFields.typedInTheBrowser(_get(DateField.class), "+012026-05-04");
        tester.send();
        assertThat(_get(DateField.class).getErrorMessage()).startsWith("Dit is geen datum.");

        _setValue(finding(), Finding.NOT_RIPE);
        _setValue(area("Opmerkingen van de commissie"), "De dekking is onduidelijk.");
        tester.send();

        verify(treating).notRipe(FormTester.ACTOR, context.taskId(), "De dekking is onduidelijk.");
    }

    @Test
    void sendsReasonsForUrgency() {
        open();
        _setValue(finding(), Finding.DISCUSSION_ITEM);
        _setValue(_get(DateField.class), NOTICE);
        _setValue(_get(Checkbox.class), true);
        _setValue(area("Redenen voor de spoed"), "De regeling sluit.");

        tester.send();

        verify(treating)
                .ripe(
                        FormTester.ACTOR,
                        context.taskId(),
                        AgendaKind.DISCUSSION_ITEM,
                        NOTICE,
                        true,
                        "De regeling sluit.",
                        "");
    }

    @Test
    void sendsBackWhatIsNotRipe() {
        open();
        _setValue(finding(), Finding.NOT_RIPE);
        _setValue(area("Opmerkingen van de commissie"), "De dekking is onduidelijk.");

        tester.send();

        verify(treating).notRipe(FormTester.ACTOR, context.taskId(), "De dekking is onduidelijk.");
    }

    @Test
    void showsRefusalAtDayOfNotice() {
        open();
        _setValue(finding(), Finding.CONSENT_ITEM);
        doThrow(Refused.because("publicNotice", "NOTICE_REQUIRED"))
                .when(treating)
                .ripe(any(), any(), any(), any(), org.mockito.ArgumentMatchers.anyBoolean(), any(), any());

        tester.send();

        tester.assertRefusedAt(_get(DateField.class), "Vul in op welke dag de openbare kennisgeving was.");
    }

    @Test
    void hasDayOfNoticeWhenOpenedAgain() {
        open();
        _setValue(finding(), Finding.CONSENT_ITEM);
        _setValue(_get(DateField.class), NOTICE);

        tester.showAgain(again -> new CommitteeForm(again, treating), context);

        assertThat(_get(DateField.class).getValue()).isEqualTo(NOTICE);
    }

    private void open() {
        context = tester.on(
                TaskKind.TREAT_IN_STATES_COMMITTEE,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new CommitteeForm(context, treating));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<Finding> finding() {
        return _get(ChoiceField.class);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
