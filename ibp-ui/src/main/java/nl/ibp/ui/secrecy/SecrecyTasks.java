package nl.ibp.ui.secrecy;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.SecrecyNote;
import nl.ibp.workflow.secrecy.RatifyingSecrecy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the page on which the clerk records what the States made of a secrecy. */
@Configuration(proxyBeanMethods = false)
class SecrecyTasks {

    @Bean
    TaskFormFactory confirmSecrecy(
            RatifyingSecrecy ratifying, Provinces provinces, ReadingMaterial reading, NameBook names) {
        return TaskFormFactory.of(
                TaskKind.CONFIRM_SECRECY,
                context -> new RatifySecrecyForm(context, sitting(context, provinces), ratifying),
                context -> ReadingMaterial.join(secrecy(context, names), reading.proposal(context.dossier())));
    }

    private static int sitting(TaskContext context, Provinces provinces) {
        return provinces.get(Objects.requireNonNull(context.task().province())).statesSeats();
    }

    private static List<Component> secrecy(TaskContext context, NameBook names) {
        List<SecrecyNote> its = context.dossier().secrecy().notes().stream()
                .filter(note -> note.id().equals(context.task().secrecy()))
                .toList();
        return List.of(ReadingMaterial.part("secrecy.task.what", SecrecyPanel.of(its, context.dossier(), names)));
    }
}
