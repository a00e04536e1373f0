package nl.ibp.workflow.engine;

import java.util.Set;

/** Ids in {@code regional-proposal.bpmn} and the names of its variables. */
final class RegionalProposalModel {

    static final String PROCESS = "regionalProposal";

    static final String DRAFT_PROPOSAL = "draftProposal";
    static final String REVISE_PROPOSAL = "reviseProposal";
    static final String COLLEGE_DECIDES = "collegeDecides";
    static final String CHOOSE_AFTER_REFUSAL = "chooseAfterRefusal";
    static final String CHECK_COMPLETENESS = "checkCompleteness";
    static final String ASSIGN_ROUTE = "assignRoute";
    static final String ROUTE_NOT_ASSIGNED_IN_TIME = "routeNotAssignedInTime";
    static final String OFFICIAL_ADVICE = "officialAdvice";
    static final String OFFICIAL_ADVICE_RETURNED = "officialAdviceReturned";
    static final String ADMINISTRATIVE_ADVICE = "administrativeAdvice";
    static final String ADMINISTRATIVE_ADVICE_RETURNED = "administrativeAdviceReturned";
    static final String BOARD_DECISION = "boardDecision";
    static final String PLAN_STATES = "planStates";
    static final String STATES_DECISION = "statesDecision";
    static final String RECORD_COMMITMENTS = "recordCommitments";
    static final String STATES_AND_COMMITMENTS_KNOWN = "statesAndCommitmentsKnown";
    static final String JOINT_CONDITIONS_TOUCHED = "jointConditionsTouched";
    static final String RECONFIRM = "reconfirm";
    static final String CONSOLIDATE = "consolidate";

    static final String PROPOSAL_NOTED = "proposalNoted";
    static final String PROPOSAL_REJECTED = "proposalRejected";
    static final String PROPOSAL_COMPLETE = "proposalComplete";
    static final String PROPOSAL_PARTIAL = "proposalPartial";
    static final String PROPOSAL_LAPSED = "proposalLapsed";

    static final String RESUME_PROPOSAL = "resumeProposal";
    static final String DECIDE_REVOCATION = "decideRevocation";

    /** Parts that run beside the path, wherever that is. */
    static final Set<String> BESIDE_THE_PATH = Set.of("withdrawal", "parking", "revocation", "revoked");

    static final String PROPOSAL_WITHDRAWN_MESSAGE = "ibp.proposalWithdrawn";
    static final String PROPOSAL_PARKED_MESSAGE = "ibp.proposalParked";
    static final String REVOCATION_REQUESTED_MESSAGE = "ibp.revocationRequested";

    static final String VAR_LEAD_SEAT = "leadSeat";
    static final String VAR_URGENCY = "urgency";
    static final String VAR_THEMES = "themes";
    static final String VAR_COLLEGE_SEATS = "collegeSeats";
    static final String VAR_COLLEGE_SEAT = "collegeSeat";
    static final String VAR_COLLEGE_RESULT = "collegeResult";
    static final String VAR_REFUSAL_CHOICE = "refusalChoice";
    static final String VAR_INTAKE_RESULT = "intakeResult";
    static final String VAR_ROUTES = "routes";
    static final String VAR_ROUTE = "route";
    static final String VAR_AAC_BODIES = "aacBodies";
    static final String VAR_BAC_BODIES = "bacBodies";
    static final String VAR_ROUTING_DUE = "routingDue";
    static final String VAR_BOARD_OUTCOME = "boardOutcome";
    static final String VAR_STATES_PROVINCES = "statesProvinces";
    static final String VAR_REQUESTS = "requestsToCentralGovernment";
    static final String VAR_RECONFIRMING_SEATS = "reconfirmingSeats";
    static final String VAR_CONSOLIDATION_RESULT = "consolidationResult";
    static final String VAR_REVOCATION_GRANTED = "revocationGranted";

    private RegionalProposalModel() {}
}
