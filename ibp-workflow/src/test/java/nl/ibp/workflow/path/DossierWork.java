package nl.ibp.workflow.path;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;

/** The open work of one dossier. */
public final class DossierWork {

    private final Tasks tasks;
    private final ProposalId proposal;

    DossierWork(Tasks tasks, ProposalId proposal) {
        this.tasks = tasks;
        this.proposal = proposal;
    }

    public List<OpenTask> all() {
        return tasks.openOn(proposal);
    }

    /** In an order that does not depend on ids: the same each time the same happened. */
    List<OpenTask> inOrder() {
        return all().stream()
                .sorted(Comparator.comparing(OpenTask::kind)
                        .thenComparing(task -> task.seat().value()))
                .toList();
    }

    public List<OpenTask> of(TaskKind kind) {
        return all().stream().filter(task -> task.kind() == kind).toList();
    }

    public Set<TaskKind> kinds() {
        return all().stream().map(OpenTask::kind).collect(Collectors.toSet());
    }

    public List<String> seats(TaskKind kind) {
        return of(kind).stream().map(task -> task.seat().value()).sorted().toList();
    }

    /** The one of this kind. */
    public OpenTask only(TaskKind kind) {
        List<OpenTask> found = of(kind);
        if (found.size() != 1) {
            throw new AssertionError("Expected one %s, but open are %s".formatted(kind, describe()));
        }
        return found.get(0);
    }

    public OpenTask at(String seat, TaskKind kind) {
        return of(kind).stream()
                .filter(task -> task.seat().equals(new SeatId(seat)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s at %s; open are %s".formatted(kind, seat, describe())));
    }

    private String describe() {
        return all().stream().map(task -> task.kind() + "@" + task.seat()).collect(Collectors.joining(", "));
    }
}
