package nl.ibp.workflow;

import java.util.Collection;
import java.util.List;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.consultation.NewAdviceChoice;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.decision.ConsolidationResult;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.CollegeResult;
import nl.ibp.domain.proposal.IntakeResult;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Route;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.domain.voting.WrittenProcedureId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;

/**
 * The order of the path. It is told what happened and opens the work that comes next, in the transaction of whoever
 * tells it.
 */
public interface ProposalProcess {

    void started(ProposalId proposal, SeatId leadSeat);

    void submitted(TaskId task, RegionalProposal proposal, List<SeatId> colleges);

    void collegeDecided(TaskId task, CollegeResult result);

    /** @param askedAgain the colleges that are asked once more; empty for every other choice */
    void refusalChosen(TaskId task, RefusalChoice choice, Collection<SeatId> askedAgain);

    void completenessChecked(TaskId task, IntakeResult result);

    void routeAssigned(TaskId task, Route route);

    void newAdviceJudged(TaskId task, NewAdviceChoice choice);

    void reviewed(TaskId task);

    /** A member who was asked takes no part. */
    void recused(TaskId task);

    /** A member who took no part is asked after all, in a round that still runs. */
    void reinstated(ConsultationId consultation, SeatId member);

    void reviewsClosed(ConsultationId consultation);

    void adviceEstablished(TaskId task, Position position);

    void advicePutToVote(TaskId task, WrittenProcedureId procedure);

    void boardDecided(TaskId task, BoardOutcome outcome);

    void boardPutToVote(TaskId task, WrittenProcedureId procedure);

    void votedInWriting(TaskId task);

    void meetingRequested(WrittenProcedureId procedure);

    void passedOnToBoard(TaskId task);

    /** The mandate under which the kopgroep was given this work. */
    MandateId mandateOf(TaskId task);

    void mandateEnded(MandateId mandate);

    void commitmentsRecorded(TaskId task);

    void letterSent(TaskId task);

    void statesProposalSubmitted(TaskId task);

    void treatedInStatesCommittee(TaskId task, CommitteeTreatment treatment);

    void statesDecided(TaskId task, StatesOutcome outcome);

    void sentToMinister(TaskId task);

    void reconfirmed(TaskId task);

    void consolidated(TaskId task, ConsolidationResult result);

    /** @param reasons what whoever had work open is told */
    void withdrawn(ProposalId proposal, String reasons);

    /** Nothing goes on by itself until it is taken up again. */
    void parked(ProposalId proposal);

    void resumed(TaskId task, ProposalId proposal);

    void revocationAsked(ProposalId proposal);

    /** @param reasons what whoever had work open is told when it is granted */
    void revocationDecided(TaskId task, boolean granted, String reasons);

    /** This open work has another term, or its term stands still or runs again; what ends with the term follows. */
    void termsChanged(List<OpenTask> work);
}
