package nl.ibp.workflow.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.Disagreement;
import nl.ibp.workflow.monitoring.Disagreement.DeadTimer;
import nl.ibp.workflow.monitoring.Disagreement.Fact;
import nl.ibp.workflow.monitoring.Disagreement.StillTimer;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import nl.ibp.workflow.monitoring.ProcessStates;
import nl.ibp.workflow.monitoring.ProcessStates.WaitingFor;
import nl.ibp.workflow.operations.ProcessRepair.Known;
import nl.ibp.workflow.operations.RepairStep.Asked;
import nl.ibp.workflow.operations.RepairStep.Begun;
import nl.ibp.workflow.operations.RepairStep.Ended;
import nl.ibp.workflow.operations.RepairStep.IntoInbox;
import nl.ibp.workflow.operations.RepairStep.NoLongerAsked;
import nl.ibp.workflow.operations.RepairStep.OutOfInbox;
import nl.ibp.workflow.operations.RepairStep.Recounted;
import nl.ibp.workflow.operations.RepairStep.TimerRemoved;
import nl.ibp.workflow.operations.RepairStep.TimerSet;
import nl.ibp.workflow.operations.RepairStep.ToStep;
import org.springframework.stereotype.Component;

/** Sets one disagreement right, by what the dossier says; whether anything is left is for its caller to see. */
@Component
class MendingDossier {

    private final Proposals proposals;
    private final Tasks tasks;
    private final ProcessStates processes;
    private final ProcessRepair repair;
    private final StepRecount records;
    private final Seats seats;
    private final Clock clock;

    MendingDossier(
            Proposals proposals,
            Tasks tasks,
            ProcessStates processes,
            ProcessRepair repair,
            StepRecount records,
            Seats seats,
            Clock clock) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.processes = processes;
        this.repair = repair;
        this.records = records;
        this.seats = seats;
        this.clock = clock;
    }

    /** @return what was done; nothing where the product cannot */
    List<RepairStep> mend(Disagreement disagreement) {
        ProposalId id = disagreement.proposal();
        return switch (disagreement.subject()) {
            case STEP -> step(id);
            case AWAITED -> awaited(disagreement);
            case OPEN_WORK -> openWork(id);
            case TIMER -> timers(disagreement);
            case STEP_RECORD -> recounted(id);
        };
    }

    private List<RepairStep> step(ProposalId id) {
        Optional<RegionalProposal> proposal = proposals.find(id);
        int paths = repair.paths(id);
        if (proposal.isEmpty() || proposal.get().status().isFinal()) {
            repair.end(id, false);
            return List.of(new Ended());
        }
        ProposalStatus status = proposal.get().status();
        if (paths == 0) {
            return repair.begin(id, status, known(proposal.get())) ? List.of(new Begun(status)) : List.of();
        }
        if (paths > 1) {
            repair.end(id, true);
            return List.of(new Ended());
        }
        return repair.moveTo(id, status, known(proposal.get())) ? List.of(new ToStep(status)) : List.of();
    }

    private Known known(RegionalProposal proposal) {
        List<SeatId> colleges = proposal.status() == ProposalStatus.COLLEGES
                ? proposal.undecidedColleges().stream()
                        .map(province -> seats.of(province, SeatRole.COLLEGE).id())
                        .toList()
                : List.of();
        return new Known(
                seats.of(proposal.lead(), SeatRole.POLICY_OFFICER).id(),
                proposal.currentContent().urgency(),
                proposal.currentContent().themes().stream()
                        .map(ThemeNumber::value)
                        .collect(Collectors.toSet()),
                colleges);
    }

    private List<RepairStep> awaited(Disagreement disagreement) {
        List<RepairStep> steps = new ArrayList<>();
        for (Fact fact : disagreement.dossier()) {
            Work work = (Work) fact;
            if (!repair.ask(disagreement.proposal(), work.kind(), work.seat())) {
                return List.of();
            }
            steps.add(new Asked(work.kind(), work.seat()));
        }
        for (Fact fact : disagreement.process()) {
            Work work = (Work) fact;
            if (!repair.stopAsking(disagreement.proposal(), work.kind(), work.seat())) {
                return List.of();
            }
            steps.add(new NoLongerAsked(work.kind(), work.seat()));
        }
        return steps;
    }

    private List<RepairStep> openWork(ProposalId id) {
        List<RepairStep> steps = new ArrayList<>();
        List<OpenTask> inbox = tasks.openOn(id);
        List<WaitingFor> process = processes.runningFor(id).stream()
                .flatMap(state -> state.work().stream())
                .toList();
        Set<TaskId> seen = inbox.stream().map(OpenTask::id).collect(Collectors.toCollection(HashSet::new));
        process.stream().filter(work -> !seen.contains(work.id())).forEach(work -> {
            if (tasks.findEnded(work.id()).isPresent()) {
                tasks.reopened(work.id());
            } else {
                repair.show(work.id());
            }
            steps.add(new IntoInbox(work.kind(), work.seat()));
        });
        Set<TaskId> awaited = process.stream().map(WaitingFor::id).collect(Collectors.toSet());
        inbox.stream().filter(task -> !awaited.contains(task.id())).forEach(task -> {
            tasks.lapsed(task.id(), Lapse.of(EndReason.QUESTION_FELL_AWAY), clock.instant());
            steps.add(new OutOfInbox(task.kind(), task.seat()));
        });
        return steps;
    }

    private List<RepairStep> timers(Disagreement disagreement) {
        ProposalId id = disagreement.proposal();
        List<RepairStep> steps = new ArrayList<>();
        for (Fact fact : disagreement.dossier()) {
            TimerSet wanted = wanted(fact);
            if (!repair.setTimer(id, wanted.kind(), wanted.seat(), fact instanceof StillTimer)) {
                return List.of();
            }
            steps.add(wanted);
        }
        for (Fact fact : disagreement.process()) {
            TimerSet there = wanted(fact);
            if (!steps.contains(there)) {
                if (!repair.removeTimer(id, there.kind(), there.seat())) {
                    return List.of();
                }
                steps.add(new TimerRemoved(there.kind(), there.seat()));
            }
        }
        return steps;
    }

    private static TimerSet wanted(Fact fact) {
        if (fact instanceof Timer timer) {
            return new TimerSet(timer.kind(), timer.seat());
        }
        if (fact instanceof StillTimer timer) {
            return new TimerSet(timer.kind(), timer.seat());
        }
        DeadTimer timer = (DeadTimer) fact;
        return new TimerSet(timer.kind(), timer.seat());
    }

    private List<RepairStep> recounted(ProposalId id) {
        records.agree(proposals.find(id).orElseThrow(), tasks.openOn(id));
        return List.of(new Recounted());
    }
}
