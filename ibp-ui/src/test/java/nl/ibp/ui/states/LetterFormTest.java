package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.Informing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterFormTest {

    private final Informing informing = mock(Informing.class);
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
    void proposesSubject() {
        open();

        assertThat(_get(TextField.class).getValue()).isEqualTo("Gebiedsvoorstel Food Valley");
    }

    @Test
    void sendsLetter() {
        open();
        _setValue(_get(TextArea.class), "Geachte Staten,");

        tester.send();

        verify(informing).send(FormTester.ACTOR, context.taskId(), "Gebiedsvoorstel Food Valley", "Geachte Staten,");
    }

    @Test
    void showsRefusalAtSubjectAndKeepsText() {
        open();
        _setValue(_get(TextField.class), "");
        _setValue(_get(TextArea.class), "Geachte Staten,");
        doThrow(Refused.because("subject", "SUBJECT_REQUIRED")).when(informing).send(any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(_get(TextField.class), "Geef de brief een onderwerp.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Geachte Staten,");
    }

    @Test
    void hasLetterWhenOpenedAgain() {
        open();
        _setValue(_get(TextField.class), "Food Valley, voortgang");

        tester.showAgain(again -> new LetterForm(again, informing), context);

        assertThat(_get(TextField.class).getValue()).isEqualTo("Food Valley, voortgang");
    }

    private void open() {
        context = tester.on(
                TaskKind.SEND_STATES_LETTER,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new LetterForm(context, informing));
    }
}
