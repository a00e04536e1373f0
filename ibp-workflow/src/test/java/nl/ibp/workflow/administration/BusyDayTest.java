package nl.ibp.workflow.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.monitoring.RulesInUse;
import nl.ibp.workflow.organisation.AdministratorSeat;
import nl.ibp.workflow.upload.CheckingUploads;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** Others go on with their dossiers while a model is brought into use. */
class BusyDayTest {

    private static final Actor ADMINISTRATOR = new Actor(new PersonId("beheer"), Set.of(new SeatId("beheer")));
    private static final ModelInUse TERMS = new ModelInUse(
            "terms", ModelKind.DECISION, "Termijnen", List.of(new ModelInUse.Version(1, Fixtures.NOW, false, 0)));

    private final ModelVersions models = mock(ModelVersions.class);
    private final ConsistencyCheck check = mock(ConsistencyCheck.class);
    private final KeepingModels keeping = new KeepingModels(
            mock(AdministratorSeat.class),
            models,
            mock(TableTrial.class),
            mock(RulesInUse.class),
            mock(Proposals.class),
            check,
            mock(AdministrationWriter.class),
            mock(CheckingUploads.class),
            mock(PlatformTransactionManager.class));

    @Test
    void isNotTakenForHarmToWhatNobodyLocked() {
        ProposalId movedMeanwhile = ProposalId.create();
        when(models.all()).thenReturn(List.of(TERMS));
        when(models.introduce(any(), any(), any())).thenReturn(new Introduction(2, List.of(), List.of()));
        when(check.by(ADMINISTRATOR))
                .thenReturn(report(List.of()))
                .thenReturn(report(List.of(new Disagreement(
                        movedMeanwhile,
                        "IBP-2026-001",
                        Subject.STEP,
                        List.of(),
                        List.of(new AtStep(ProposalStatus.BOARD))))));
        when(check.ofLocked(eq(ADMINISTRATOR), eq(Set.of()))).thenReturn(Set.of());

        Introduction introduction =
                keeping.introduce(ADMINISTRATOR, new Foreseen(TERMS, 1, "", List.of(), List.of(), Map.of(), List.of()));

        assertThat(introduction.version()).isEqualTo(2);
    }

    private static ConsistencyReport report(List<Disagreement> found) {
        return new ConsistencyReport(1, Fixtures.NOW, found);
    }
}
