package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.ibp.workflow.inbox.TaskKind;

/** Makes the page of one kind of task. Each feature publishes its own as beans. */
public interface TaskFormFactory {

    TaskKind kind();

    TaskForm form(TaskContext context);

    /** What one needs to decide, most important first. */
    List<Component> material(TaskContext context);
}
