package nl.ibp.workflow.engine;

import java.util.Map;
import java.util.Set;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.states.Involvement;
import nl.ibp.workflow.board.SeekingMandate;
import nl.ibp.workflow.secrecy.LapsingSecrecy;
import nl.ibp.workflow.states.OpeningStatesFile;
import nl.ibp.workflow.submission.FollowingPath;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the domain which step the process reached. */
@Component
class StepListener implements ExecutionListener {

    private static final Map<String, ProposalStatus> STEPS = Map.ofEntries(
            Map.entry(RegionalProposalModel.REVISE_PROPOSAL, ProposalStatus.REVISION),
            Map.entry(RegionalProposalModel.CHECK_COMPLETENESS, ProposalStatus.INTAKE),
            Map.entry(RegionalProposalModel.ASSIGN_ROUTE, ProposalStatus.ROUTING),
            Map.entry(RegionalProposalModel.OFFICIAL_ADVICE, ProposalStatus.OFFICIAL_ADVICE),
            Map.entry(RegionalProposalModel.ADMINISTRATIVE_ADVICE, ProposalStatus.ADMINISTRATIVE_ADVICE),
            Map.entry(RegionalProposalModel.BOARD_DECISION, ProposalStatus.BOARD),
            Map.entry(BoardDecisionModel.BOARD_DECIDES, ProposalStatus.BOARD),
            Map.entry(RegionalProposalModel.PLAN_STATES, ProposalStatus.STATES),
            Map.entry(RegionalProposalModel.CONSOLIDATE, ProposalStatus.CONSOLIDATION),
            Map.entry(RegionalProposalModel.PROPOSAL_NOTED, ProposalStatus.NOTED),
            Map.entry(RegionalProposalModel.PROPOSAL_REJECTED, ProposalStatus.REJECTED),
            Map.entry(RegionalProposalModel.PROPOSAL_COMPLETE, ProposalStatus.COMPLETE),
            Map.entry(RegionalProposalModel.PROPOSAL_PARTIAL, ProposalStatus.PARTIAL),
            Map.entry(RegionalProposalModel.PROPOSAL_LAPSED, ProposalStatus.LAPSED));

    private static final Map<String, Involvement> INVOLVEMENTS = Map.of(
            StatesDecisionModel.SEND_STATES_LETTER, Involvement.LETTER,
            StatesDecisionModel.DRAFT_STATES_PROPOSAL, Involvement.PROPOSAL);

    private static final Set<String> MANDATE_ENDS =
            Set.of(BoardDecisionModel.MANDATE_EXPIRED, BoardDecisionModel.MANDATE_WITHDRAWN);

    private final FollowingPath path;
    private final SeekingMandate mandates;
    private final OpeningStatesFile statesFiles;
    private final LapsingSecrecy secrecies;
    private final Provinces provinces;
    private final FollowedModels models;

    StepListener(
            FollowingPath path,
            SeekingMandate mandates,
            OpeningStatesFile statesFiles,
            LapsingSecrecy secrecies,
            Provinces provinces,
            FollowedModels models) {
        this.path = path;
        this.mandates = mandates;
        this.statesFiles = statesFiles;
        this.secrecies = secrecies;
        this.provinces = provinces;
        this.models = models;
    }

    static boolean listensTo(String elementId) {
        return STEPS.containsKey(elementId)
                || INVOLVEMENTS.containsKey(elementId)
                || MANDATE_ENDS.contains(elementId)
                || elementId.equals(RegionalProposalModel.ROUTE_NOT_ASSIGNED_IN_TIME)
                || elementId.equals(SecrecyModel.SECRECY_NOT_CONFIRMED);
    }

    @Override
    public void notify(DelegateExecution execution) {
        ProposalId proposal = ProposalId.of(execution.getProcessBusinessKey());
        String element = execution.getCurrentActivityId();
        if (element.equals(RegionalProposalModel.ROUTE_NOT_ASSIGNED_IN_TIME)) {
            path.notRoutedInTime(proposal);
        } else if (MANDATE_ENDS.contains(element)) {
            mandates.ended(proposal);
        } else if (element.equals(SecrecyModel.SECRECY_NOT_CONFIRMED)) {
            String secrecy = (String) execution.getVariable(SecrecyModel.VAR_SECRECY_ID);
            secrecies.notConfirmedInTime(SecrecyId.of(secrecy));
        } else if (INVOLVEMENTS.containsKey(element)) {
            statesFiles.involved(proposal, province(execution), INVOLVEMENTS.get(element));
        } else {
            path.entered(proposal, STEPS.get(element));
            models.reached(execution);
        }
    }

    private ProvinceCode province(DelegateExecution execution) {
        Object slug = execution.getVariable(StatesDecisionModel.VAR_PROVINCE);
        return provinces.all().stream()
                .filter(province -> province.slug().equals(slug))
                .map(Province::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No province " + slug));
    }
}
