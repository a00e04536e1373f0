package nl.ibp.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.proposal.ProposalStatus;

/** Which step of the path the process is at while it waits at an element of {@code regional-proposal.bpmn}. */
final class ModelStep {

    private static final Map<String, ProposalStatus> STEPS = Map.ofEntries(
            Map.entry(RegionalProposalModel.DRAFT_PROPOSAL, ProposalStatus.DRAFT),
            Map.entry(RegionalProposalModel.REVISE_PROPOSAL, ProposalStatus.REVISION),
            Map.entry(RegionalProposalModel.COLLEGE_DECIDES, ProposalStatus.COLLEGES),
            Map.entry(RegionalProposalModel.CHOOSE_AFTER_REFUSAL, ProposalStatus.REFUSED_BY_COLLEGE),
            Map.entry(RegionalProposalModel.CHECK_COMPLETENESS, ProposalStatus.INTAKE),
            Map.entry(RegionalProposalModel.ASSIGN_ROUTE, ProposalStatus.ROUTING),
            Map.entry(RegionalProposalModel.OFFICIAL_ADVICE, ProposalStatus.OFFICIAL_ADVICE),
            Map.entry(RegionalProposalModel.ADMINISTRATIVE_ADVICE, ProposalStatus.ADMINISTRATIVE_ADVICE),
            Map.entry(RegionalProposalModel.BOARD_DECISION, ProposalStatus.BOARD),
            // Where dossiers wait that began before the board had a process of its own.
            Map.entry(BoardDecisionModel.BOARD_DECIDES, ProposalStatus.BOARD),
            Map.entry(RegionalProposalModel.STATES_DECISION, ProposalStatus.STATES),
            Map.entry(RegionalProposalModel.RECORD_COMMITMENTS, ProposalStatus.STATES),
            Map.entry(RegionalProposalModel.STATES_AND_COMMITMENTS_KNOWN, ProposalStatus.STATES),
            Map.entry(RegionalProposalModel.RECONFIRM, ProposalStatus.STATES),
            Map.entry(RegionalProposalModel.CONSOLIDATE, ProposalStatus.CONSOLIDATION));

    /** Where something waits beside the path, which stands at its step all the same. */
    private static final Set<String> BESIDE_THE_PATH =
            Set.of(RegionalProposalModel.RESUME_PROPOSAL, RegionalProposalModel.DECIDE_REVOCATION);

    private ModelStep() {}

    /** Empty for what waits beside the path. */
    static Optional<ProposalStatus> of(String elementId) {
        ProposalStatus step = STEPS.get(elementId);
        if (step == null && !BESIDE_THE_PATH.contains(elementId)) {
            throw new IllegalStateException("No process waits at element " + elementId);
        }
        return Optional.ofNullable(step);
    }
}
