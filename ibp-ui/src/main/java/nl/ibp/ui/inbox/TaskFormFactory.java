package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import nl.ibp.workflow.inbox.TaskKind;

/** Makes the page of one kind of task. Each feature publishes its own as beans. */
public interface TaskFormFactory {

    TaskKind kind();

    TaskForm form(TaskContext context);

    /** What one needs to decide, most important first. */
    List<Component> material(TaskContext context);

    static TaskFormFactory of(
            TaskKind kind, Function<TaskContext, TaskForm> form, Function<TaskContext, List<Component>> material) {
        return new TaskFormFactory() {

            @Override
            public TaskKind kind() {
                return kind;
            }

            @Override
            public TaskForm form(TaskContext context) {
                return form.apply(context);
            }

            @Override
            public List<Component> material(TaskContext context) {
                return material.apply(context);
            }
        };
    }
}
