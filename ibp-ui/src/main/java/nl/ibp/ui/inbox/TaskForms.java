package nl.ibp.ui.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;

/** Finds the page for a kind of task among those that the features publish. */
@Component
class TaskForms {

    private final Map<TaskKind, TaskFormFactory> factories = new EnumMap<>(TaskKind.class);

    private final Map<TaskKind, TaskElsewhere> elsewhere = new EnumMap<>(TaskKind.class);

    TaskForms(List<TaskFormFactory> published, List<TaskElsewhere> pages) {
        published.forEach(factory -> factories.put(factory.kind(), factory));
        pages.forEach(page -> elsewhere.put(page.kind(), page));
    }

    /** Address of the page where this work is done, if that is another than the page of a task. */
    Optional<String> addressElsewhere(OpenTask task) {
        return Optional.ofNullable(elsewhere.get(task.kind())).map(page -> page.addressOf(task));
    }

    TaskFormFactory of(TaskKind kind) {
        TaskFormFactory factory = factories.get(kind);
        if (factory == null) {
            throw new IllegalStateException("No page for work of kind " + kind);
        }
        return factory;
    }

    boolean knows(TaskKind kind) {
        return factories.containsKey(kind) || elsewhere.containsKey(kind);
    }
}
