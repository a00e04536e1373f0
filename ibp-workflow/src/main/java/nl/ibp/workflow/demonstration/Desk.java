package nl.ibp.workflow.demonstration;

import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.secrecy.ImposingSecrecy;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.Informing;
import nl.ibp.workflow.states.NotifyingMinister;
import nl.ibp.workflow.states.ProposingToStates;
import nl.ibp.workflow.states.TreatingInCommittee;
import nl.ibp.workflow.submission.AssigningRoute;
import nl.ibp.workflow.submission.Attaching;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.Drafting;
import nl.ibp.workflow.submission.ParkingProposals;
import nl.ibp.workflow.submission.Submitting;
import nl.ibp.workflow.submission.Withdrawing;
import org.springframework.stereotype.Component;

/** Everything that people can do on the path. */
@Component
record Desk(
        Inbox inbox,
        Drafting drafting,
        Attaching attaching,
        Withdrawing withdrawing,
        Submitting submitting,
        ParkingProposals parking,
        DecidingAsCollege colleges,
        ChoosingAfterRefusal choosing,
        CheckingCompleteness intake,
        AssigningRoute routing,
        JudgingNewAdvice judging,
        Reviewing reviewing,
        Advising advising,
        Deciding board,
        RecordingCommitments commitments,
        Informing informing,
        ProposingToStates proposing,
        TreatingInCommittee committee,
        DecidingAsStates states,
        NotifyingMinister minister,
        Consolidating consolidating,
        ImposingSecrecy secrecy) {}
