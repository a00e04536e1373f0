package nl.ibp.ui.submission;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.textfield.TextArea;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.ParkingProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResumeFormTest {

    private final ParkingProposals parking = mock(ParkingProposals.class);
    private FormTester tester;
    private TaskContext context;
    private ResumeForm form;

    @BeforeEach
    void open() {
        tester = FormTester.open();
        RegionalProposal proposal = ProposalBuilder.proposal().inIntake();
        proposal.park(new Parking("Het aardgasdossier gaat voor.", Fixtures.OFFICER, Fixtures.NOW));
        context = tester.on(TaskKind.RESUME_PROPOSAL, FormTester.dossier(proposal));
        form = tester.show(new ResumeForm(context, parking));
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void remindsOfWhyItWasParked() {
        assertThat(form.getElement().getTextRecursively())
                .contains("Geparkeerd sinds 4 mei 2026")
                .contains("Het aardgasdossier gaat voor.");
    }

    @Test
    void sendsWhyItIsTakenUpAgain() {
        _setValue(_get(TextArea.class), "Er is weer ruimte.");

        tester.send();

        verify(parking).resume(FormTester.ACTOR, context.taskId(), "Er is weer ruimte.");
    }

    @Test
    void showsRefusalAtReasons() {
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(parking).resume(any(), any(), any());

        tester.send();

        tester.assertRefusedAt(_get(TextArea.class), "Geef de redenen.");
    }

    @Test
    void hasReasonsWhenOpenedAgain() {
        _setValue(_get(TextArea.class), "Er is weer ruimte.");

        tester.showAgain(again -> new ResumeForm(again, parking), context);

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Er is weer ruimte.");
    }
}
