package nl.ibp.ui.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.stereotype.Component;

/** Finds the page for a kind of task among those that the features publish. */
@Component
class TaskForms {

    private final Map<TaskKind, TaskFormFactory> factories = new EnumMap<>(TaskKind.class);

    TaskForms(List<TaskFormFactory> published) {
        published.forEach(factory -> factories.put(factory.kind(), factory));
    }

    TaskFormFactory of(TaskKind kind) {
        TaskFormFactory factory = factories.get(kind);
        if (factory == null) {
            throw new IllegalStateException("No page for work of kind " + kind);
        }
        return factory;
    }
}
