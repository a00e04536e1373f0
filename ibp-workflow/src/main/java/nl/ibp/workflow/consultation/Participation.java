package nl.ibp.workflow.consultation;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.InterestDeclaration;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.voting.Vote;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.domain.voting.WrittenVote;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskDesk;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import org.springframework.stereotype.Component;

/** Takes a member out of the round and the vote that run, with the work that was asked, and lets one in again. */
@Component
class Participation {

    private final Consultations consultations;
    private final WrittenProcedures procedures;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final ProposalProcess process;

    Participation(
            Consultations consultations,
            WrittenProcedures procedures,
            Tasks tasks,
            TaskDesk desk,
            ProposalProcess process) {
        this.consultations = consultations;
        this.procedures = procedures;
        this.tasks = tasks;
        this.desk = desk;
        this.process = process;
    }

    void end(Actor actor, RegionalProposal proposal, InterestDeclaration interest) {
        running(proposal)
                .filter(round -> round.members().contains(interest.member()))
                .findFirst()
                .ifPresent(round -> leave(actor, round, interest));
        procedures.on(proposal.id()).stream()
                .filter(procedure -> procedure.status() == WrittenProcedureStatus.RUNNING)
                .filter(procedure -> procedure.members().contains(interest.member()))
                .findFirst()
                .ifPresent(procedure -> abstain(actor, procedures.lock(procedure.id()), interest));
    }

    private void leave(Actor actor, Consultation round, InterestDeclaration interest) {
        Optional<OpenTask> asked = asked(actor, round.proposal(), interest.member(), TaskKind.REVIEW_BY_MEMBER);
        round.recuse(interest);
        consultations.save(round);
        asked.ifPresent(task -> {
            desk.done(task, actor);
            process.recused(task.id());
        });
    }

    private void abstain(Actor actor, WrittenProcedure procedure, InterestDeclaration interest) {
        Optional<OpenTask> asked = asked(actor, procedure.proposal(), interest.member(), TaskKind.VOTE_IN_WRITING);
        procedure.abstain(
                new WrittenVote(interest.member(), Vote.ABSTAIN, interest.reasons(), interest.by(), interest.at()));
        procedures.save(procedure);
        asked.ifPresent(task -> {
            desk.done(task, actor);
            process.votedInWriting(task.id());
        });
    }

    private Optional<OpenTask> asked(Actor actor, ProposalId proposal, SeatId member, TaskKind what) {
        return tasks.openOn(proposal).stream()
                .filter(task -> task.kind() == what && task.seat().equals(member))
                .findFirst()
                .map(task -> desk.take(actor, task.id(), what));
    }

    /** Into the round; an answer in a vote that runs stays as it is. */
    void resume(RegionalProposal proposal, SeatId member) {
        running(proposal)
                .filter(round -> round.recusalOf(member).isPresent())
                .findFirst()
                .ifPresent(round -> resume(round, member));
    }

    private Stream<Consultation> running(RegionalProposal proposal) {
        return consultations.on(proposal.id()).stream()
                .filter(round -> round.status().isRunning())
                .map(round -> consultations.lock(round.id()));
    }

    private void resume(Consultation round, SeatId member) {
        round.reinstate(member);
        consultations.save(round);
        if (round.status() == ConsultationStatus.REVIEWING && round.missing().contains(member)) {
            process.reinstated(round.id(), member);
        }
    }
}
