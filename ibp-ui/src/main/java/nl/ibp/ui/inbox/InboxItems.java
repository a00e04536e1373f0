package nl.ibp.ui.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.inbox.InboxItem.Claim;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.Claiming;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import org.springframework.stereotype.Component;

/** What the rows of the inbox are made of. */
@Component
class InboxItems {

    final NameBook names;
    final Themes themes;
    final Claiming claiming;
    final TermBadge terms;
    final TaskActionDesk actions;
    private final Clock clock;

    InboxItems(NameBook names, Themes themes, Claiming claiming, TermBadge terms, TaskActionDesk actions, Clock clock) {
        this.names = names;
        this.themes = themes;
        this.claiming = claiming;
        this.terms = terms;
        this.actions = actions;
        this.clock = clock;
    }

    /** What each row says of who works on it, asked of the store at once. */
    Map<TaskId, Claim> claims(List<InboxRow> rows, Actor actor) {
        List<OpenTask> work = rows.stream().map(InboxRow::task).toList();
        Set<TaskId> shared = claiming.shared(
                work.stream().filter(task -> task.claimedBy() == null).toList());
        Set<PersonId> taken = work.stream()
                .flatMap(task -> Stream.ofNullable(task.claimedBy()))
                .collect(Collectors.toSet());
        Map<PersonId, String> holders = taken.isEmpty() ? Map.of() : names.people(taken);
        return work.stream().collect(Collectors.toMap(OpenTask::id, task -> claim(task, shared, holders, actor)));
    }

    private static Claim claim(OpenTask task, Set<TaskId> shared, Map<PersonId, String> holders, Actor actor) {
        PersonId holder = task.claimedBy();
        if (holder == null) {
            return new Claim(shared.contains(task.id()) ? "inbox.claim" : null, "", false);
        }
        String key = holder.equals(actor.person()) ? "inbox.claimed.byMe" : "inbox.claimed.by";
        return new Claim(key, holders.getOrDefault(holder, ""), true);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
