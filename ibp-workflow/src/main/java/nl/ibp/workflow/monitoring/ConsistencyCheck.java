package nl.ibp.workflow.monitoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.audit.Audited;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.Disagreement.AtStep;
import nl.ibp.workflow.monitoring.Disagreement.DeadTimer;
import nl.ibp.workflow.monitoring.Disagreement.Fact;
import nl.ibp.workflow.monitoring.Disagreement.StillTimer;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import nl.ibp.workflow.monitoring.ProcessStates.ProcessState;
import nl.ibp.workflow.monitoring.ProcessStates.RunningTimer;
import nl.ibp.workflow.monitoring.ProcessStates.WaitingFor;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares for every dossier what the domain, the inbox, the process and the step records say. One transaction covers all
 * of it whenever somebody acts, so they can only disagree after somebody changed the database by hand, or through a defect.
 */
@Component
public class ConsistencyCheck {

    private final AdministratorSeat administrators;
    private final ProposalList list;
    private final Proposals proposals;
    private final Tasks tasks;
    private final AwaitedWork awaited;
    private final AwaitedTimers awaitedTimers;
    private final ProcessStates processes;
    private final StepRecords records;
    private final Clock clock;

    ConsistencyCheck(
            AdministratorSeat administrators,
            ProposalList list,
            Proposals proposals,
            Tasks tasks,
            AwaitedWork awaited,
            AwaitedTimers awaitedTimers,
            ProcessStates processes,
            StepRecords records,
            Clock clock) {
        this.administrators = administrators;
        this.list = list;
        this.proposals = proposals;
        this.tasks = tasks;
        this.awaited = awaited;
        this.awaitedTimers = awaitedTimers;
        this.processes = processes;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Looks at every dossier. All of it is read as of one moment, so that people who work meanwhile cause no false
     * alarm.
     *
     * @throws Refused when the actor is no administrator
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsistencyReport by(Actor actor) {
        administrators.require(actor);
        return all();
    }

    /** The same where nobody acts, as of the moment of the transaction of whoever calls. */
    ConsistencyReport all() {
        Map<ProposalId, List<ProcessState>> running =
                processes.running().stream().collect(Collectors.groupingBy(ProcessState::proposal));
        Map<ProposalId, List<OpenTask>> open =
                tasks.allOpen().stream().collect(Collectors.groupingBy(OpenTask::proposal));
        Map<ProposalId, List<OpenRecord>> recorded =
                records.open().stream().collect(Collectors.groupingBy(OpenRecord::proposal));
        List<ProposalId> dossiers = list.ids();
        List<Disagreement> found = new ArrayList<>();
        for (ProposalId id : dossiers) {
            RegionalProposal proposal = proposals.find(id).orElseThrow();
            List<ProcessState> of = Objects.requireNonNullElse(running.remove(id), List.of());
            found.addAll(check(proposal, of, open.getOrDefault(id, List.of()), recorded.getOrDefault(id, List.of())));
        }
        running.values().forEach(unknown -> found.add(withoutProposal(unknown)));
        return new ConsistencyReport(dossiers.size(), clock.instant(), found);
    }

    /**
     * Looks at one dossier, at a cost that does not grow with how many there are.
     *
     * @throws Refused when the actor is no administrator
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Disagreement> on(Actor actor, ProposalId id) {
        administrators.require(actor);
        return on(id);
    }

    /**
     * Looks at these dossiers, which the caller has locked: they are at rest, whatever others do meanwhile.
     *
     * @throws Refused when the actor is no administrator
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Audited(false)
    public Set<Disagreement> ofLocked(Actor actor, Set<ProposalId> locked) {
        administrators.require(actor);
        return locked.stream().flatMap(id -> on(id).stream()).collect(Collectors.toSet());
    }

    private List<Disagreement> on(ProposalId id) {
        List<ProcessState> running = processes.runningFor(id);
        return proposals
                .find(id)
                .map(proposal -> check(proposal, running, tasks.openOn(id), records.openOn(id)))
                .orElseGet(() -> running.isEmpty() ? List.of() : List.of(withoutProposal(running)));
    }

    private List<Disagreement> check(
            RegionalProposal proposal, List<ProcessState> running, List<OpenTask> open, List<OpenRecord> recorded) {
        List<Disagreement> found = new ArrayList<>();
        compare(proposal, Subject.STEP, step(proposal.status()), steps(running)).ifPresent(found::add);
        openWork(proposal, open, running).ifPresent(found::add);
        if (found.isEmpty()) {
            // Else it is told already, and records that agree with one side disagree with the other.
            recorded(proposal, open, recorded).ifPresent(found::add);
        }
        awaited(proposal, running).ifPresent(found::add);
        timers(proposal, open, running).ifPresent(found::add);
        return found;
    }

    private static List<Fact> step(ProposalStatus status) {
        return status.isFinal() ? List.of() : List.of(new AtStep(status));
    }

    // Two processes of one dossier, or one at two steps, are a disagreement too.
    private static List<Fact> steps(List<ProcessState> running) {
        return running.stream()
                .flatMap(state -> state.steps().stream())
                .<Fact>map(AtStep::new)
                .toList();
    }

    // By its id: other work of the same kind for the same seat is not the same work.
    private static Optional<Disagreement> openWork(
            RegionalProposal proposal, List<OpenTask> open, List<ProcessState> running) {
        List<WaitingFor> inbox = open.stream()
                .map(task -> new WaitingFor(task.id(), task.kind(), task.seat()))
                .toList();
        List<WaitingFor> process =
                running.stream().flatMap(state -> state.work().stream()).toList();
        return disagreement(
                proposal, Subject.OPEN_WORK, facts(without(inbox, process)), facts(without(process, inbox)));
    }

    private static Optional<Disagreement> recorded(
            RegionalProposal proposal, List<OpenTask> open, List<OpenRecord> recorded) {
        List<Fact> dossier = new ArrayList<>(step(proposal.status()));
        open.stream()
                .filter(task -> StepRecord.tellsOf(task.kind()))
                .map(task -> new Work(task.kind(), task.seat()))
                .forEach(dossier::add);
        return compare(
                proposal,
                Subject.STEP_RECORD,
                dossier,
                recorded.stream().map(OpenRecord::says).toList());
    }

    private static List<Fact> facts(List<WaitingFor> work) {
        return work.stream()
                .<Fact>map(waiting -> new Work(waiting.kind(), waiting.seat()))
                .toList();
    }

    private Optional<Disagreement> awaited(RegionalProposal proposal, List<ProcessState> running) {
        Set<Work> domain = awaited.of(proposal);
        Set<Work> process = running.stream()
                .flatMap(state -> state.work().stream())
                .filter(work -> AwaitedWork.KINDS.contains(work.kind()))
                .map(work -> new Work(work.kind(), work.seat()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        domain.removeIf(work -> AwaitedWork.mayComeLater(work) && !process.contains(work));
        return compare(proposal, Subject.AWAITED, domain, process);
    }

    private Optional<Disagreement> timers(RegionalProposal proposal, List<OpenTask> open, List<ProcessState> running) {
        List<Work> work = running.stream()
                .flatMap(state -> state.work().stream())
                .map(waiting -> new Work(waiting.kind(), waiting.seat()))
                .toList();
        List<Fact> timers = running.stream()
                .flatMap(state -> state.timers().stream())
                .map(ConsistencyCheck::fact)
                .toList();
        return compare(proposal, Subject.TIMER, awaitedTimers.of(proposal, open, work), timers);
    }

    private static Fact fact(RunningTimer timer) {
        return switch (timer.state()) {
            case LIVE -> new Timer(timer.kind(), timer.seat());
            case STANDS_STILL -> new StillTimer(timer.kind(), timer.seat());
            case DEAD -> new DeadTimer(timer.kind(), timer.seat());
        };
    }

    private static Optional<Disagreement> compare(
            RegionalProposal proposal,
            Subject subject,
            Collection<? extends Fact> dossier,
            Collection<? extends Fact> process) {
        return disagreement(proposal, subject, without(dossier, process), without(process, dossier));
    }

    private static Optional<Disagreement> disagreement(
            RegionalProposal proposal, Subject subject, List<? extends Fact> dossier, List<? extends Fact> process) {
        return dossier.isEmpty() && process.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        proposal.id(),
                        proposal.number().toString(),
                        subject,
                        List.copyOf(dossier),
                        List.copyOf(process)));
    }

    // What is there twice and in the other once, remains once.
    private static <T> List<T> without(Collection<? extends T> these, Collection<?> others) {
        List<T> left = new ArrayList<>(these);
        others.forEach(left::remove);
        return left;
    }

    private static Disagreement withoutProposal(List<ProcessState> running) {
        ProposalId id = running.get(0).proposal();
        return new Disagreement(id, id.toString(), Subject.STEP, List.of(), steps(running));
    }
}
