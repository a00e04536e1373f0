package nl.ibp.ui.submission;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.AssigningRoute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouteFormTest {

    private static final BodyId AAC_FIN = new BodyId("aac-fin");

    private final AssigningRoute assigning = mock(AssigningRoute.class);
    private final Bodies bodies = () -> List.of(
            new Body(AAC_FIN, BodyKind.OFFICIAL_COMMITTEE, "AAC FIN", null),
            new Body(Fixtures.AAC_VP, BodyKind.OFFICIAL_COMMITTEE, "AAC VP", null),
            new Body(Fixtures.BAC_VP, BodyKind.ADMINISTRATIVE_COMMITTEE, "BAC VP", null));
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
    void sendsChosenCommittees() {
        open(ProposalBuilder.proposal().inIntake());
        chooseWay(0);
        _setValue(groups().get(0), Set.of(AAC_FIN));
        _setValue(groups().get(1), Set.of(Fixtures.BAC_VP));

        tester.send();

        verify(assigning).toCommittees(FormTester.ACTOR, context.taskId(), Set.of(AAC_FIN, Fixtures.BAC_VP));
    }

    @Test
    void sendsStraightToBoard() {
        open(ProposalBuilder.proposal().inIntake());
        chooseWay(1);

        tester.send();

        verify(assigning).straightToBoard(FormTester.ACTOR, context.taskId());
    }

    @Test
    void startsWithWhatRouteSuggests() {
        RegionalProposal proposal = ProposalBuilder.proposal().inIntake();
        proposal.assign(Fixtures.committeesForCountryside());

        open(proposal);

        assertThat(groups().get(0).getValue()).containsExactly(Fixtures.AAC_VP);
        assertThat(groups().get(1).getValue()).containsExactly(Fixtures.BAC_VP);
    }

    @Test
    void showsAtCommitteesThatNoneWasChosen() {
        open(ProposalBuilder.proposal().inIntake());
        chooseWay(0);
        doThrow(Refused.because("committees", "COMMITTEE_REQUIRED"))
                .when(assigning)
                .toCommittees(any(), any(), any());

        tester.send();

        assertThat(groups().get(0).isInvalid()).isTrue();
        assertThat(tester.summary()).hasSize(1);
    }

    @Test
    void hasChosenCommitteesWhenOpenedAgain() {
        open(ProposalBuilder.proposal().inIntake());
        chooseWay(0);
        _setValue(groups().get(0), Set.of(AAC_FIN));

        tester.showAgain(again -> new RouteForm(again, assigning, bodies), context);

        assertThat(groups().get(0).getValue()).containsExactly(AAC_FIN);
    }

    private void open(RegionalProposal proposal) {
        context = tester.on(TaskKind.ASSIGN_ROUTE, FormTester.dossier(proposal));
        tester.show(new RouteForm(context, assigning, bodies));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseWay(int option) {
        ChoiceField way = _get(ChoiceField.class);
        _setValue(way, way.getListDataView().getItem(option));
    }

    @SuppressWarnings("unchecked")
    private static List<CheckboxGroup<BodyId>> groups() {
        return (List) _find(CheckboxGroup.class);
    }
}
