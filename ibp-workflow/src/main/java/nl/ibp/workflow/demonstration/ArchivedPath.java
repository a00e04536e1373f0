package nl.ibp.workflow.demonstration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.Commitment;
import nl.ibp.domain.decision.CommitmentOutcome;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.ConsolidationPolicy;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;

/** The whole way of one example, from its first letter to what it came to. */
class ArchivedPath {

    private final ArchiveDesk desk;
    private final ArchivePace pace;
    private final ArchivedDossier dossier;
    private final Phrases phrases;
    private final Provinces provinces;
    private final String withdrawReasons;
    private final ArchivedSubmission submission;
    private final ArchivedAdvice official;
    private final ArchivedAdvice administrative;
    private final ArchivedDecision board;
    private final Set<Object> underWay = new HashSet<>();
    private boolean isWithdrawn;

    ArchivedPath(
            ArchiveDesk desk,
            ArchiveRules rules,
            ArchivePace pace,
            ArchivedDossier dossier,
            Phrases phrases,
            Provinces provinces,
            ProposalContent content,
            ProposalContent revised,
            String withdrawReasons) {
        this.desk = desk;
        this.pace = pace;
        this.dossier = dossier;
        this.phrases = phrases;
        this.provinces = provinces;
        this.withdrawReasons = withdrawReasons;
        submission = new ArchivedSubmission(desk, rules, pace, dossier, phrases, content, revised, this::advise);
        Runnable returned = submission::returnForRevision;
        board = new ArchivedDecision(desk, pace, dossier, phrases, this::bringBeforeStates, returned);
        administrative = new ArchivedAdvice(desk, pace, dossier, phrases, Stage.BAC, board::begin, returned);
        official = new ArchivedAdvice(desk, pace, dossier, phrases, Stage.AAC, administrative::begin, returned);
    }

    void begin() {
        isWithdrawn = pace.percent(4);
        submission.begin();
    }

    private void advise() {
        official.begin();
        if (isWithdrawn) {
            LocalDate day = dossier.daysOn(pace.between(4, 30));
            dossier.on(
                    day,
                    () -> dossier.withdraw(
                            desk.seats()
                                    .of(dossier.proposal().lead(), SeatRole.POLICY_OFFICER)
                                    .id(),
                            withdrawReasons));
        }
    }

    private void bringBeforeStates() {
        dossier.enter(ProposalStatus.STATES);
        ProposalContent content = dossier.proposal().currentContent();
        dossier.proposal().participants().forEach(province -> {
            underWay.add(province);
            new ArchivedStates(
                            desk,
                            pace,
                            dossier,
                            phrases,
                            provinces.get(province),
                            ownMoney(content, province),
                            () -> isOver(province))
                    .begin();
        });
        if (!content.requests().isEmpty()) {
            underWay.add(TaskKind.RECORD_COMMITMENTS);
            dossier.work(
                    TaskKind.RECORD_COMMITMENTS,
                    desk.seats().of(SeatRole.BUREAU),
                    "COMMITMENTS",
                    pace.days(18),
                    task -> answer(task, content.requests()));
        }
    }

    private static List<OwnMoney> ownMoney(ProposalContent content, ProvinceCode province) {
        return content.moneyLinesOf(province).stream()
                .map(line -> new OwnMoney(line.source(), line.year(), line.amount()))
                .toList();
    }

    private void answer(OpenTask task, List<CentralGovernmentRequest> requests) {
        for (CentralGovernmentRequest request : requests) {
            CommitmentOutcome outcome = pace.oneIn(3) ? CommitmentOutcome.PARTLY : CommitmentOutcome.PROMISED;
            desk.commitments()
                    .add(new Commitment(
                            dossier.id(),
                            dossier.version(),
                            request,
                            outcome,
                            phrases.commitment(),
                            dossier.holder(task),
                            dossier.now()));
            dossier.done(
                    task,
                    RecordedEvent.COMMITMENT_RECORDED,
                    Map.of("outcome", outcome.name(), "request", request.request()));
        }
        isOver(TaskKind.RECORD_COMMITMENTS);
    }

    private void isOver(Object part) {
        underWay.remove(part);
        if (underWay.isEmpty()) {
            dossier.enter(ProposalStatus.CONSOLIDATION);
            dossier.work(
                    TaskKind.CONSOLIDATE,
                    desk.seats().of(SeatRole.BUREAU),
                    "CONSOLIDATION",
                    pace.days(3),
                    this::consolidate);
        }
    }

    private void consolidate(OpenTask task) {
        List<ProvincialOutcome> outcomes = desk.statesFiles().on(dossier.id()).stream()
                .filter(file -> file.id().version() == dossier.version())
                .map(this::outcome)
                .toList();
        ConsolidationResult result = ConsolidationPolicy.propose(outcomes);
        desk.consolidations()
                .add(new Consolidation(
                        dossier.id(), dossier.version(), result, "", outcomes, dossier.holder(task), dossier.now()));
        dossier.done(task, RecordedEvent.CONSOLIDATED, Map.of("result", result.name()));
        switch (result) {
            case COMPLETE -> dossier.enter(ProposalStatus.COMPLETE);
            case PARTIAL -> dossier.enter(ProposalStatus.PARTIAL);
            case LAPSED -> dossier.enter(ProposalStatus.LAPSED);
            case RENEGOTIATE -> submission.returnForRevision();
        }
    }

    private ProvincialOutcome outcome(StatesFile file) {
        ProvinceCode province = file.id().province();
        return new ProvincialOutcome(province, dossier.proposal().isIndispensable(province), file.goesAlong());
    }
}
