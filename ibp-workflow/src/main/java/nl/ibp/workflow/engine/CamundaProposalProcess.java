package nl.ibp.workflow.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.NewAdviceChoice;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CollegeResult;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns facts into completed work and the variables that gateways read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaProposalProcess implements ProposalProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessEngine engine;
    private final Terms terms;
    private final Proposals proposals;
    private final Timers timers;
    private final WhyWorkEnds why;

    CamundaProposalProcess(
            RuntimeService runtime,
            TaskService tasks,
            ProcessEngine engine,
            Terms terms,
            Proposals proposals,
            Timers timers,
            WhyWorkEnds why) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
        this.terms = terms;
        this.proposals = proposals;
        this.timers = timers;
        this.why = why;
    }

    @Override
    public void started(ProposalId proposal, SeatId leadSeat) {
        runtime.startProcessInstanceByKey(
                RegionalProposalModel.PROCESS,
                proposal.toString(),
                Map.of(
                        RegionalProposalModel.VAR_LEAD_SEAT, leadSeat.value(),
                        RegionalProposalModel.VAR_URGENCY, Urgency.NORMAL.name()));
    }

    @Override
    public void submitted(TaskId task, RegionalProposal proposal, List<SeatId> colleges) {
        ProposalContent content = proposal.currentContent();
        complete(
                task,
                Map.of(
                        RegionalProposalModel.VAR_URGENCY, content.urgency().name(),
                        RegionalProposalModel.VAR_THEMES, themes(content),
                        RegionalProposalModel.VAR_COLLEGE_SEATS, seats(colleges)));
    }

    private static List<Integer> themes(ProposalContent content) {
        return new ArrayList<>(content.themes().stream().map(ThemeNumber::value).toList());
    }

    @Override
    public void collegeDecided(TaskId task, CollegeResult result) {
        complete(task, Map.of(RegionalProposalModel.VAR_COLLEGE_RESULT, result.name()));
    }

    @Override
    public void refusalChosen(TaskId task, RefusalChoice choice, Collection<SeatId> askedAgain) {
        complete(
                task,
                Map.of(
                        RegionalProposalModel.VAR_REFUSAL_CHOICE, choice.name(),
                        RegionalProposalModel.VAR_COLLEGE_SEATS, seats(askedAgain)));
    }

    @Override
    public void completenessChecked(TaskId task, IntakeResult result) {
        complete(
                task,
                Map.of(
                        RegionalProposalModel.VAR_INTAKE_RESULT,
                        result.name(),
                        RegionalProposalModel.VAR_ROUTING_DUE,
                        Terms.after(routingDue(task))));
    }

    private LocalDate routingDue(TaskId task) {
        String urgency = (String) tasks.getVariable(task.value(), RegionalProposalModel.VAR_URGENCY);
        return terms.end(engine, "ROUTING", urgency);
    }

    @Override
    public void routeAssigned(TaskId task, Route route) {
        complete(task, MergeRoutesListener.variables(route));
    }

    @Override
    public void newAdviceJudged(TaskId task, NewAdviceChoice choice) {
        complete(task, Map.of(CommitteeConsultationModel.NEW_ADVICE_NEEDED, choice == NewAdviceChoice.ASK_ANEW));
    }

    @Override
    public void reviewed(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void recused(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void reinstated(ConsultationId consultation, SeatId member) {
        String process = runtime.createProcessInstanceQuery()
                .processDefinitionKey(CommitteeConsultationModel.PROCESS)
                .variableValueEquals(CommitteeConsultationModel.VAR_CONSULTATION_ID, consultation.toString())
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(process)
                .startBeforeActivity(CommitteeConsultationModel.REVIEW_BY_MEMBER)
                .setVariableLocal(CommitteeConsultationModel.VAR_MEMBER_SEAT, member.value())
                .execute();
    }

    @Override
    public void reviewsClosed(ConsultationId consultation) {
        why.because(Lapse.of(EndReason.CLOSED_EARLY), () -> runtime.createMessageCorrelation(
                        CommitteeConsultationModel.REVIEWS_CLOSED_MESSAGE)
                .processInstanceVariableEquals(CommitteeConsultationModel.VAR_CONSULTATION_ID, consultation.toString())
                .correlate());
    }

    @Override
    public void adviceEstablished(TaskId task, Position position) {
        complete(task, Map.of(CommitteeConsultationModel.VAR_ADVICE_OUTCOME, position.name()));
    }

    @Override
    public void advicePutToVote(TaskId task, WrittenProcedureId procedure) {
        complete(
                task,
                Map.of(
                        CommitteeConsultationModel.VAR_ADVICE_OUTCOME,
                        CommitteeConsultationModel.IN_WRITING,
                        WrittenProcedureModel.VAR_PROCEDURE_ID,
                        procedure.toString()));
    }

    @Override
    public void boardDecided(TaskId task, BoardOutcome outcome) {
        complete(task, Map.of(BoardDecisionModel.VAR_BOARD_OUTCOME, outcome.name()));
    }

    @Override
    public void boardPutToVote(TaskId task, WrittenProcedureId procedure) {
        complete(
                task,
                Map.of(
                        BoardDecisionModel.VAR_BOARD_OUTCOME,
                        BoardDecisionModel.IN_WRITING,
                        WrittenProcedureModel.VAR_PROCEDURE_ID,
                        procedure.toString()));
    }

    @Override
    public void votedInWriting(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void meetingRequested(WrittenProcedureId procedure) {
        why.because(Lapse.of(EndReason.MEETING_REQUESTED), () -> runtime.createMessageCorrelation(
                        WrittenProcedureModel.MEETING_REQUESTED_MESSAGE)
                .processInstanceVariableEquals(WrittenProcedureModel.VAR_PROCEDURE_ID, procedure.toString())
                .correlate());
    }

    @Override
    public void passedOnToBoard(TaskId task) {
        complete(task, Map.of(BoardDecisionModel.VAR_BOARD_OUTCOME, BoardDecisionModel.PASS_ON));
    }

    @Override
    public MandateId mandateOf(TaskId task) {
        return MandateId.of((String) tasks.getVariable(task.value(), BoardDecisionModel.VAR_MANDATE_ID));
    }

    @Override
    public void mandateEnded(MandateId mandate) {
        // First their dossiers: the kopgroep may be deciding on one at this moment.
        proposals.lockAll(runtime
                .createProcessInstanceQuery()
                .variableValueEquals(BoardDecisionModel.VAR_MANDATE_ID, mandate.toString())
                .list()
                .stream()
                .map(process -> ProposalId.of(process.getBusinessKey()))
                .toList());
        why.because(Lapse.of(EndReason.MANDATE_ENDED), () -> runtime.createMessageCorrelation(
                        BoardDecisionModel.MANDATE_ENDED_MESSAGE)
                .processInstanceVariableEquals(BoardDecisionModel.VAR_MANDATE_ID, mandate.toString())
                .correlateAll());
    }

    @Override
    public void commitmentsRecorded(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void letterSent(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void statesProposalSubmitted(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void treatedInStatesCommittee(TaskId task, CommitteeTreatment treatment) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(StatesDecisionModel.VAR_COMMITTEE_RESULT, treatment.isRipe() ? "RIPE" : "NOT_RIPE");
        variables.put(StatesDecisionModel.VAR_URGENT_CASE, treatment.urgent());
        if (treatment.isRipe()) {
            variables.put(StatesDecisionModel.VAR_DELIBERATION_FROM, Terms.beginOf(treatment.deliberationFrom()));
        }
        complete(task, variables);
    }

    @Override
    public void statesDecided(TaskId task, StatesOutcome outcome) {
        complete(task, Map.of(StatesDecisionModel.VAR_STATES_OUTCOME, outcome.name()));
    }

    @Override
    public void sentToMinister(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void reconfirmed(TaskId task) {
        complete(task, Map.of());
    }

    @Override
    public void consolidated(TaskId task, ConsolidationResult result) {
        complete(task, Map.of(RegionalProposalModel.VAR_CONSOLIDATION_RESULT, result.name()));
    }

    @Override
    public void withdrawn(ProposalId proposal, String reasons) {
        why.because(
                new Lapse(EndReason.WITHDRAWN, reasons),
                () -> tell(RegionalProposalModel.PROPOSAL_WITHDRAWN_MESSAGE, proposal));
    }

    @Override
    public void parked(ProposalId proposal) {
        tell(RegionalProposalModel.PROPOSAL_PARKED_MESSAGE, proposal);
        timers.standStill(proposal);
    }

    @Override
    public void resumed(TaskId task, ProposalId proposal) {
        complete(task, Map.of());
        timers.goOn(proposal);
    }

    @Override
    public void revocationAsked(ProposalId proposal) {
        tell(RegionalProposalModel.REVOCATION_REQUESTED_MESSAGE, proposal);
    }

    @Override
    public void revocationDecided(TaskId task, boolean granted, String reasons) {
        why.because(
                new Lapse(EndReason.REVOKED, reasons),
                () -> complete(task, Map.of(RegionalProposalModel.VAR_REVOCATION_GRANTED, granted)));
    }

    @Override
    public void termsChanged(List<OpenTask> work) {
        work.forEach(timers::follow);
    }

    private void tell(String message, ProposalId proposal) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(proposal.toString())
                .correlate();
    }

    private void complete(TaskId task, Map<String, Object> variables) {
        tasks.complete(task.value(), variables);
    }

    private static List<String> seats(Collection<SeatId> seats) {
        return new ArrayList<>(seats.stream().map(SeatId::value).toList());
    }
}
