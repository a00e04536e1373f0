package nl.ibp.ui.states;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.fixture.StatesFileBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.proposal.BudgetAmendmentTable;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.NotifyingMinister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinisterFormTest {

    private final NotifyingMinister notifying = mock(NotifyingMinister.class);
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
    void saysThatChangeWasSent() {
        open();

        tester.send();

        verify(notifying).send(FormTester.ACTOR, context.taskId());
    }

    @Test
    void showsWhatGoesToTheMinister() {
        open();

        assertThat(_get(BudgetAmendmentTable.class).getElement().getOuterHTML())
                .contains("Begrotingswijziging voor de minister", "Bijdrage Food Valley", "250.000");
    }

    @Test
    void showsRefusalInSummary() {
        open();
        doThrow(Refused.because("", "NOT_IN_THIS_STEP")).when(notifying).send(any(), any());

        tester.send();

        assertThat(tester.summary()).hasSize(1);
    }

    private void open() {
        context = tester.on(
                TaskKind.SEND_TO_MINISTER,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.STATES)));
        tester.show(new MinisterForm(context, StatesFileBuilder.balanced(), notifying));
    }
}
