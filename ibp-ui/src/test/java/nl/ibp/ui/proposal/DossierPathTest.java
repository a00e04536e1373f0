package nl.ibp.ui.proposal;

import static nl.ibp.domain.fixture.ConsultationBuilder.consultation;
import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.DRENTHE;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.Fixtures.UTRECHT;
import static nl.ibp.domain.fixture.ProposalBuilder.endorsement;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.RevocationRequest;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.term.Term;
import nl.ibp.ui.component.PathBranch;
import nl.ibp.ui.component.PathPicture;
import nl.ibp.ui.component.PathReturn;
import nl.ibp.ui.component.PathState;
import nl.ibp.ui.component.PathStop;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import org.junit.jupiter.api.Test;

class DossierPathTest extends PanelTest {

    private static final SeatId BUREAU = new SeatId("ipo-bureau");

    @Test
    void saysWhoPresentStepWaitsForAndSinceWhen() {
        RegionalProposal proposal = proposal().inIntake();

        PathStop intake = stop(pathOf(proposal, STRANGER, Fixtures.TODAY), PathStage.INTAKE);

        assertThat(intake.state()).isEqualTo(PathState.CURRENT);
        assertThat(intake.notes()).containsExactly("wacht op IPO-bureau", "sinds 4\u00a0mei\u00a02026");
    }

    @Test
    void marksWorkOfReaderAsWaitingForThem() {
        Actor bureau = new Actor(new PersonId("ipo-bureau"), Set.of(BUREAU));

        PathStop intake = stop(pathOf(proposal().inIntake(), bureau, Fixtures.TODAY), PathStage.INTAKE);

        assertThat(intake.state()).isEqualTo(PathState.WAITING_FOR_YOU);
    }

    @Test
    void marksWorkPastItsTermAsLate() {
        PathStop intake = stop(pathOf(proposal().inIntake(), STRANGER, Fixtures.TODAY.plusDays(8)), PathStage.INTAKE);

        assertThat(intake.state()).isEqualTo(PathState.LATE);
        assertThat(intake.notes()).contains("termijn was 11\u00a0mei\u00a02026");
    }

    @Test
    void endsOnlyBranchOfCollegeThatRefused() {
        RegionalProposal proposal =
                proposal().saying(content().with(UTRECHT).with(DRENTHE)).refusedBy(DRENTHE);
        proposal.choose(RefusalChoice.CONTINUE_WITHOUT);
        proposal.enter(ProposalStatus.INTAKE);

        List<PathBranch> colleges = stop(pathOf(proposal, STRANGER, Fixtures.TODAY), PathStage.COLLEGES)
                .branches();

        assertThat(colleges)
                .extracting(PathBranch::label, PathBranch::state)
                .containsExactly(
                        tuple("Gelderland", PathState.DONE),
                        tuple("Utrecht", PathState.DONE),
                        tuple("Drenthe", PathState.REFUSED));
    }

    @Test
    void countsReturnsFromTheStopThatSentBack() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.ADMINISTRATIVE_ADVICE);
        proposal.enter(ProposalStatus.REVISION);
        List<RecordEntry> record = List.of(
                entry(proposal, RecordedEvent.ADVICE_ESTABLISHED, Map.of("body", "bac-vp")),
                entry(proposal, RecordedEvent.RETURNED_FOR_REVISION, Map.of("version", "1")));

        PathPicture path = DossierPath.of(
                dossier(proposal, List.of(), record, List.of()), STRANGER, Fixtures.TODAY, names, Languages.DUTCH);

        assertThat(path.returns())
                .containsExactly(
                        new PathReturn(PathStage.ADMINISTRATIVE_ADVICE.name(), PathStage.SUBMISSION.name(), 1));
    }

    @Test
    void stopsWhereProposalWasWithdrawn() {
        RegionalProposal proposal = proposal().inIntake();
        proposal.withdraw();

        PathPicture path = DossierPath.of(
                dossier(
                        proposal,
                        List.of(),
                        List.of(entry(proposal, RecordedEvent.COLLEGE_DECIDED, Map.of())),
                        List.of()),
                STRANGER,
                Fixtures.TODAY,
                names,
                Languages.DUTCH);

        assertThat(stop(path, PathStage.INTAKE).state()).isEqualTo(PathState.STOPPED);
        assertThat(stop(path, PathStage.BOARD).state()).isEqualTo(PathState.SKIPPED);
    }

    @Test
    void standsStillWhereProposalWasParked() {
        RegionalProposal proposal = proposal().inIntake();
        proposal.park(new Parking("Eerst iets anders.", Fixtures.OFFICER, Fixtures.NOW));

        PathPicture path = pathOf(proposal, STRANGER, Fixtures.TODAY.plusDays(8));

        assertThat(stop(path, PathStage.INTAKE).state()).isEqualTo(PathState.PAUSED);
        assertThat(stop(path, PathStage.INTAKE).notes()).containsExactly("sinds 4\u00a0mei\u00a02026");
        assertThat(stop(path, PathStage.BOARD).state()).isEqualTo(PathState.AHEAD);
    }

    @Test
    void pausesOnlyThoseBranchesThatWait() {
        RegionalProposal proposal = proposal().saying(content().with(UTRECHT)).beforeColleges();
        proposal.decide(endorsement(GELDERLAND));
        proposal.park(new Parking("Eerst iets anders.", Fixtures.OFFICER, Fixtures.NOW));

        List<PathBranch> colleges = stop(pathOf(proposal, STRANGER, Fixtures.TODAY), PathStage.COLLEGES)
                .branches();

        assertThat(colleges)
                .extracting(PathBranch::label, PathBranch::state)
                .containsExactly(tuple("Gelderland", PathState.DONE), tuple("Utrecht", PathState.PAUSED));
    }

    @Test
    void stopsWhereTheBoardRevokedIt() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.STATES);
        proposal.askRevocation(new RevocationRequest("Het Rijk trok zich terug.", Fixtures.OFFICER, Fixtures.NOW));
        proposal.decideRevocation(true);
        PathPicture path = DossierPath.of(
                dossier(
                        proposal,
                        List.of(),
                        List.of(entry(proposal, RecordedEvent.REVOCATION_DECIDED, Map.of())),
                        List.of()),
                STRANGER,
                Fixtures.TODAY,
                names,
                Languages.DUTCH);

        assertThat(stop(path, PathStage.STATES).state()).isEqualTo(PathState.STOPPED);
        assertThat(stop(path, PathStage.STATES).notes()).containsExactly("Herroepen", "4\u00a0mei\u00a02026");
        assertThat(stop(path, PathStage.RESULT).state()).isEqualTo(PathState.SKIPPED);
    }

    @Test
    void countsWhatStandsStillAsNotLate() {
        OpenTask suspended = intake(proposal().inIntake()).with(new Term(LocalDate.of(2026, 5, 11), Fixtures.TODAY));
        RegionalProposal proposal = proposal().inIntake();

        PathPicture path = DossierPath.of(
                dossier(proposal, List.of(), List.of(), List.of(suspended)),
                STRANGER,
                Fixtures.TODAY.plusDays(8),
                names,
                Languages.DUTCH);

        assertThat(stop(path, PathStage.INTAKE).state()).isEqualTo(PathState.CURRENT);
    }

    @Test
    void saysThatTheChairWeighsAnEarlierAdvice() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.OFFICIAL_ADVICE);
        OpenTask weighing = new OpenTask(
                new TaskId("2"),
                TaskKind.JUDGE_NEW_ADVICE,
                proposal.id(),
                new SeatId("aac-vp-voorzitter"),
                null,
                null,
                Fixtures.NOW,
                null,
                null,
                null,
                null,
                null);

        PathStop advice = stop(
                DossierPath.of(
                        dossier(proposal, List.of(), List.of(), List.of(weighing)),
                        STRANGER,
                        Fixtures.TODAY,
                        names,
                        Languages.DUTCH),
                PathStage.OFFICIAL_ADVICE);

        assertThat(advice.state()).isEqualTo(PathState.CURRENT);
        assertThat(advice.notes())
                .containsExactly("AAC VP", "voorzitter weegt eerder advies", "sinds 4\u00a0mei\u00a02026");
    }

    @Test
    void saysFromWhichVersionAdviceWasUpheld() {
        RegionalProposal proposal = proposal().upTo(ProposalStatus.BOARD);
        proposal.enter(ProposalStatus.REVISION);
        proposal.submit(Fixtures.OFFICER, Fixtures.NOW);
        Consultation first = consultation().answered(Position.POSITIVE, "").advising();
        first.establish(Position.POSITIVE, "", List.of(), Fixtures.CHAIR, Fixtures.NOW);
        Consultation upheld = Consultation.uphold(first, 2, "Niets raakt ons advies.", Fixtures.CHAIR, Fixtures.NOW);
        Dossier dossier = dossier(proposal, List.of(first, upheld));

        List<PathBranch> committees = new PathBranches(
                        dossier, new PathReader(task -> false, Fixtures.TODAY, names, Languages.DUTCH))
                .committees(Stage.AAC);

        assertThat(committees).singleElement().satisfies(committee -> assertThat(committee.notes())
                .containsExactly("Positief", "gehandhaafd van versie 1"));
    }

    private PathPicture pathOf(RegionalProposal proposal, Actor reader, LocalDate today) {
        Dossier dossier = dossier(proposal, List.of(), List.of(), List.of(intake(proposal)));
        return DossierPath.of(dossier, reader, today, names, Languages.DUTCH);
    }

    private static OpenTask intake(RegionalProposal proposal) {
        return new OpenTask(
                new TaskId("1"),
                TaskKind.CHECK_COMPLETENESS,
                proposal.id(),
                BUREAU,
                null,
                null,
                Fixtures.NOW,
                LocalDate.of(2026, 5, 11),
                null,
                null,
                null,
                null);
    }

    private static RecordEntry entry(RegionalProposal proposal, RecordedEvent event, Map<String, String> details) {
        return new RecordEntry(proposal.id(), Fixtures.NOW, null, null, event, details);
    }

    private static PathStop stop(PathPicture path, PathStage stage) {
        return path.stops().get(stage.ordinal());
    }
}
