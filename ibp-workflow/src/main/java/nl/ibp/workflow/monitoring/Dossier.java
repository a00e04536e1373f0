package nl.ibp.workflow.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.decision.BoardDecision;
import nl.ibp.domain.decision.Consolidation;
import nl.ibp.domain.decision.FollowedCommitment;
import nl.ibp.domain.decision.RevocationDecision;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.CollegeDecision;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.states.JointMoney;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.workflow.inbox.OpenTask;

/** All there is on one proposal that its reader may see, for reading. Lists stand in the order things happened, over all versions. */
public record Dossier(
        RegionalProposal proposal,
        List<Consultation> consultations,
        List<BoardDecision> decisions,
        List<WrittenProcedure> writtenProcedures,
        List<RevocationDecision> revocations,
        List<FollowedCommitment> commitments,
        List<StatesFile> statesFiles,
        List<Consolidation> consolidations,
        List<RecordEntry> record,
        List<OpenTask> openTasks,
        DossierSecrecy secrecy) {

    /** Number of the present version; 0 while it was never submitted. */
    public int version() {
        return proposal.versions().size();
    }

    /** Consultations of a stage on the present version. */
    public List<Consultation> consultations(Stage stage) {
        return consultations.stream()
                .filter(consultation -> consultation.stage() == stage && consultation.version() == version())
                .toList();
    }

    /** The round in which an advice was given: another, earlier one where the chair upheld it. */
    public Consultation givenIn(Consultation round) {
        return round.upholding()
                .flatMap(upholding -> consultations.stream()
                        .filter(earlier -> earlier.id().equals(upholding.round()))
                        .findFirst())
                .orElse(round);
    }

    /** The part of a province under the present version. */
    public Optional<StatesFile> statesFile(ProvinceCode province) {
        return statesFiles.stream()
                .filter(file -> file.id().version() == version())
                .filter(file -> file.id().province().equals(province))
                .findFirst();
    }

    /** The provinces' own money under a version, before and after their States decided. */
    public JointMoney jointMoney(int version) {
        return JointMoney.of(statesFiles.stream()
                .filter(file -> file.id().version() == version)
                .toList());
    }

    /** What a version says; the present one less the provinces that are gone on without. */
    public ProposalContent content(int version) {
        return version == version()
                ? proposal.currentContent()
                : proposal.versions().get(version - 1).content();
    }

    /** What became of the content between two versions. */
    public ContentDifference difference(int from, int to) {
        return ContentDifference.between(content(from), content(to));
    }

    /**
     * The version before the present one that this committee had before it last; empty where it had none. Of one that
     * its chair upheld an advice for, the members saw nothing.
     */
    public OptionalInt versionKnownToCommittee(BodyId body) {
        return latestEarlier(consultations.stream()
                .filter(consultation -> consultation.body().equals(body))
                .filter(consultation -> consultation.upholding().isEmpty())
                .mapToInt(Consultation::version));
    }

    /** The version before the present one that the board decided on last. */
    public OptionalInt versionKnownToBoard() {
        return latestEarlier(decisions.stream().mapToInt(BoardDecision::version));
    }

    /** The version before the present one that this province's college decided on last. */
    public OptionalInt versionKnownToCollege(ProvinceCode province) {
        return latestEarlier(proposal.collegeDecisions().stream()
                .filter(decision -> decision.province().equals(province))
                .mapToInt(CollegeDecision::version));
    }

    private OptionalInt latestEarlier(IntStream versions) {
        return versions.filter(version -> version < version()).max();
    }
}
