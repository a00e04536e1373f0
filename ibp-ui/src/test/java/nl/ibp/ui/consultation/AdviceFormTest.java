package nl.ibp.ui.consultation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.ConsultationBuilder;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceFormTest {

    private final Advising advising = mock(Advising.class);
    private final NameBook names = mock(NameBook.class);
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
    void startsFromWhatMembersSaid() {
        open(answered().advising());

        assertThat(position().getValue()).isEqualTo(Position.POSITIVE_WITH_REMARKS);
        assertThat(area("Advies").getValue()).contains("Let op de stikstof.");
        assertThat(area("Voorwaarden").getValue()).isEqualTo("Monitoring");
    }

    @Test
    void sendsAdviceAsChairChangedIt() {
        open(answered().advising());
        _setValue(area("Advies"), "Akkoord, met monitoring.");

        tester.send();

        verify(advising)
                .establish(
                        FormTester.ACTOR,
                        context.taskId(),
                        Position.POSITIVE_WITH_REMARKS,
                        "Akkoord, met monitoring.",
                        List.of("Monitoring"));
    }

    @Test
    void saysWhoStaysInMinority() {
        when(names.seatInBody(any(), any())).thenReturn("Overijssel");

        open(answered().advising());

        assertThat(_get(MinorityList.class).isVisible()).isTrue();
        assertThat(_get(MinorityList.class).getElement().getOuterHTML()).contains("Overijssel", "Te duur.");
    }

    @Test
    void offersDeferringToBacOnly() {
        open(answered().ofBac().advising());
        assertThat(position().getListDataView().getItems()).contains(Position.DEFER);

        open(answered().advising());
        assertThat(position().getListDataView().getItems()).doesNotContain(Position.DEFER);
    }

    @Test
    void keepsNothingBeforeSomethingIsTyped() {
        open(answered().advising());

        assertThat(tester.kept()).isEmpty();
    }

    @Test
    void showsRefusalAtText() {
        open(answered().advising());
        doThrow(Refused.because("text", "ADVICE_TEXT_REQUIRED"))
                .when(advising)
                .establish(any(), any(), any(), any(), any());
        _setValue(area("Advies"), "");

        tester.send();

        tester.assertRefusedAt(area("Advies"), "Schrijf het advies op; alleen een positief advies kan zonder tekst.");
    }

    @Test
    void leavesEmptyWhatChairEmptiedWhenOpenedAgain() {
        Consultation consultation = answered().advising();
        open(consultation);
        _setValue(area("Voorwaarden"), "");

        tester.showAgain(again -> new AdviceForm(again, consultation, names, advising), context);

        assertThat(area("Voorwaarden").getValue()).isEmpty();
        assertThat(area("Advies").getValue()).contains("Let op de stikstof.");
    }

    private static ConsultationBuilder answered() {
        return ConsultationBuilder.consultation()
                .answered(Position.POSITIVE_WITH_REMARKS, "Let op de stikstof.", "Monitoring")
                .answered(Position.POSITIVE, "")
                .answered(Position.NEGATIVE, "Te duur.");
    }

    private void open(Consultation consultation) {
        context = tester.on(
                TaskKind.ESTABLISH_ADVICE,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.OFFICIAL_ADVICE)));
        tester.show(new AdviceForm(context, consultation, names, advising));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<Position> position() {
        return _get(ChoiceField.class);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
