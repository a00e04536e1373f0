package nl.ibp.ui.inbox;

import com.vaadin.flow.component.UI;
import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.inbox.TaskId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into my work. */
@Configuration(proxyBeanMethods = false)
public class InboxNavigation {

    @Bean
    NavigationEntry workEntry() {
        return new NavigationEntry(Place.WORK, InboxView.class);
    }

    public static void toTask(UI ui, TaskId task) {
        ui.navigate(addressOf(task));
    }

    /** Address of my work, for links. */
    public static String addressOfWork() {
        return InboxView.PATH;
    }

    /** Address of the page of a task, to be sent as a link. */
    public static String addressOf(TaskId task) {
        return TaskView.PATH + "/" + task;
    }
}
