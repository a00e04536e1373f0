package nl.ibp.workflow.engine;

import static nl.ibp.domain.proposal.ProposalStatus.ADMINISTRATIVE_ADVICE;
import static nl.ibp.domain.proposal.ProposalStatus.BOARD;
import static nl.ibp.domain.proposal.ProposalStatus.OFFICIAL_ADVICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.MapStop;
import nl.ibp.workflow.monitoring.StepPart;

/** Where dossiers stand in the drawings of the processes: at the elements named here, and nowhere else. */
final class MapStops {

    /** Those that are drawn, in the order in which a dossier comes to them. */
    static final List<String> PROCESSES = List.of(
            RegionalProposalModel.PROCESS,
            CommitteeConsultationModel.PROCESS,
            BoardDecisionModel.PROCESS,
            StatesDecisionModel.PROCESS,
            WrittenProcedureModel.PROCESS);

    private static final Map<String, MapStop> STOPS = Map.ofEntries(
            Map.entry(RegionalProposalModel.DRAFT_PROPOSAL, at(ProposalStatus.DRAFT, TaskKind.DRAFT_PROPOSAL)),
            Map.entry(RegionalProposalModel.REVISE_PROPOSAL, at(ProposalStatus.REVISION, TaskKind.REVISE_PROPOSAL)),
            Map.entry(RegionalProposalModel.COLLEGE_DECIDES, at(ProposalStatus.COLLEGES, TaskKind.COLLEGE_DECIDES)),
            Map.entry(
                    RegionalProposalModel.CHOOSE_AFTER_REFUSAL,
                    at(ProposalStatus.REFUSED_BY_COLLEGE, TaskKind.CHOOSE_AFTER_REFUSAL)),
            Map.entry(RegionalProposalModel.CHECK_COMPLETENESS, at(ProposalStatus.INTAKE, TaskKind.CHECK_COMPLETENESS)),
            Map.entry(RegionalProposalModel.ASSIGN_ROUTE, at(ProposalStatus.ROUTING, TaskKind.ASSIGN_ROUTE)),
            Map.entry(RegionalProposalModel.OFFICIAL_ADVICE, at(OFFICIAL_ADVICE)),
            Map.entry(RegionalProposalModel.ADMINISTRATIVE_ADVICE, at(ADMINISTRATIVE_ADVICE)),
            Map.entry(RegionalProposalModel.BOARD_DECISION, at(BOARD)),
            Map.entry(
                    RegionalProposalModel.STATES_DECISION,
                    MapStop.of(
                            StepPart.STATES,
                            TaskKind.SEND_STATES_LETTER,
                            TaskKind.DRAFT_STATES_PROPOSAL,
                            TaskKind.TREAT_IN_STATES_COMMITTEE,
                            TaskKind.STATES_DECIDE)),
            Map.entry(RegionalProposalModel.RECORD_COMMITMENTS, MapStop.of(TaskKind.RECORD_COMMITMENTS)),
            Map.entry(RegionalProposalModel.RECONFIRM, MapStop.of(TaskKind.RECONFIRM)),
            Map.entry(RegionalProposalModel.CONSOLIDATE, at(ProposalStatus.CONSOLIDATION, TaskKind.CONSOLIDATE)),
            Map.entry(RegionalProposalModel.RESUME_PROPOSAL, MapStop.of(TaskKind.RESUME_PROPOSAL)),
            Map.entry(RegionalProposalModel.DECIDE_REVOCATION, MapStop.of(TaskKind.DECIDE_REVOCATION)),
            Map.entry(CommitteeConsultationModel.JUDGE_NEW_ADVICE, MapStop.of(TaskKind.JUDGE_NEW_ADVICE)),
            Map.entry(
                    CommitteeConsultationModel.REVIEW_BY_MEMBER,
                    MapStop.of(StepPart.REVIEWS, TaskKind.REVIEW_BY_MEMBER)),
            Map.entry(CommitteeConsultationModel.ESTABLISH_ADVICE, MapStop.of(TaskKind.ESTABLISH_ADVICE)),
            Map.entry(
                    CommitteeConsultationModel.ADVISE_IN_WRITING,
                    MapStop.of(TaskKind.VOTE_IN_WRITING, OFFICIAL_ADVICE, ADMINISTRATIVE_ADVICE)),
            Map.entry(BoardDecisionModel.DECIDE_UNDER_MANDATE, MapStop.of(TaskKind.DECIDE_UNDER_MANDATE)),
            Map.entry(BoardDecisionModel.BOARD_DECIDES, MapStop.of(TaskKind.BOARD_DECIDES)),
            Map.entry(BoardDecisionModel.DECIDE_IN_WRITING, MapStop.of(TaskKind.VOTE_IN_WRITING, BOARD)),
            Map.entry(StatesDecisionModel.SEND_STATES_LETTER, MapStop.of(TaskKind.SEND_STATES_LETTER)),
            Map.entry(StatesDecisionModel.DRAFT_STATES_PROPOSAL, MapStop.of(TaskKind.DRAFT_STATES_PROPOSAL)),
            Map.entry(StatesDecisionModel.TREAT_IN_STATES_COMMITTEE, MapStop.of(TaskKind.TREAT_IN_STATES_COMMITTEE)),
            Map.entry(StatesDecisionModel.STATES_DECIDE, MapStop.of(TaskKind.STATES_DECIDE)),
            Map.entry(StatesDecisionModel.SEND_TO_MINISTER, MapStop.of(TaskKind.SEND_TO_MINISTER)),
            Map.entry(WrittenProcedureModel.VOTE_IN_WRITING, MapStop.of(TaskKind.VOTE_IN_WRITING)));

    private MapStops() {}

    private static MapStop at(ProposalStatus status, TaskKind... work) {
        return MapStop.of(status, work);
    }

    static Set<String> elements() {
        return STOPS.keySet();
    }

    /** Empty for a joint: what the process does by itself, where it parts, and where it waits for a day. */
    static Optional<MapStop> of(String element) {
        return Optional.ofNullable(STOPS.get(element));
    }
}
