package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.Disagreement.Subject;
import nl.ibp.workflow.monitoring.ProcessStates.ProcessState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares for every dossier what the domain, the inbox and the process say. One transaction covers all three whenever
 * somebody acts, so they can only disagree after somebody changed the database by hand, or through a defect.
 */
@Component
public class ConsistencyCheck {

    private static final String NONE = "-";

    private final ProposalList list;
    private final Provinces provinces;
    private final Proposals proposals;
    private final Tasks tasks;
    private final AwaitedWork awaited;
    private final ProcessStates processes;

    ConsistencyCheck(
            ProposalList list,
            Provinces provinces,
            Proposals proposals,
            Tasks tasks,
            AwaitedWork awaited,
            ProcessStates processes) {
        this.list = list;
        this.provinces = provinces;
        this.proposals = proposals;
        this.tasks = tasks;
        this.awaited = awaited;
        this.processes = processes;
    }

    // All of it is read as of one moment, so that people who work meanwhile cause no false alarm.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Disagreement> disagreements() {
        Map<ProposalId, List<ProcessState>> running =
                processes.running().stream().collect(Collectors.groupingBy(ProcessState::proposal));
        Map<ProposalId, List<OpenTask>> open =
                tasks.allOpen().stream().collect(Collectors.groupingBy(OpenTask::proposal));
        List<Disagreement> found = new ArrayList<>();
        for (ProposalRow row : everyProposal()) {
            RegionalProposal proposal = proposals.find(row.id()).orElseThrow();
            List<ProcessState> of = Objects.requireNonNullElse(running.remove(row.id()), List.of());
            found.addAll(check(proposal, of, open.getOrDefault(row.id(), List.of())));
        }
        running.values().forEach(unknown -> found.add(withoutProposal(unknown)));
        return found;
    }

    private List<ProposalRow> everyProposal() {
        Set<ProvinceCode> drafts = provinces.all().stream().map(Province::code).collect(Collectors.toSet());
        return list.find(new ProposalFilter("", Set.of(), null, null, drafts), 0, Integer.MAX_VALUE);
    }

    private List<Disagreement> check(RegionalProposal proposal, List<ProcessState> running, List<OpenTask> open) {
        List<Disagreement> found = new ArrayList<>();
        String expected = proposal.status().isFinal() ? NONE : proposal.status().name();
        compare(proposal, Subject.STEP, expected, steps(running)).ifPresent(found::add);
        compare(proposal, Subject.OPEN_WORK, inbox(open), work(running)).ifPresent(found::add);
        awaited(proposal, running).ifPresent(found::add);
        return found;
    }

    private Optional<Disagreement> awaited(RegionalProposal proposal, List<ProcessState> running) {
        Set<String> domain = awaited.of(proposal);
        Set<String> process = running.stream()
                .flatMap(state -> state.work().stream())
                .filter(work -> AwaitedWork.KINDS.contains(work.kind()))
                .map(work -> AwaitedWork.words(work.kind(), work.seat()))
                .collect(Collectors.toCollection(TreeSet::new));
        domain.removeIf(words -> AwaitedWork.mayComeLater(words) && !process.contains(words));
        return compare(proposal, Subject.AWAITED, String.join(", ", domain), String.join(", ", process));
    }

    private static Optional<Disagreement> compare(
            RegionalProposal proposal, Subject subject, String domain, String process) {
        return domain.equals(process)
                ? Optional.empty()
                : Optional.of(new Disagreement(proposal.id(), proposal.number().toString(), subject, domain, process));
    }

    private static Disagreement withoutProposal(List<ProcessState> running) {
        ProposalId id = running.get(0).proposal();
        return new Disagreement(id, id.toString(), Subject.STEP, NONE, steps(running));
    }

    // Two processes of one dossier, or one at two steps, are a disagreement too.
    private static String steps(List<ProcessState> running) {
        return running.isEmpty()
                ? NONE
                : running.stream()
                        .flatMap(state -> state.steps().stream())
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String inbox(List<OpenTask> open) {
        return open.stream()
                .map(task -> "%s %s (%s)".formatted(task.kind(), task.seat(), task.id()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String work(List<ProcessState> running) {
        return running.stream()
                .flatMap(state -> state.work().stream())
                .map(work -> "%s %s (%s)".formatted(work.kind(), work.seat(), work.id()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
