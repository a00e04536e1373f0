package nl.ibp.ui.voting;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.voting.WrittenProcedure;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.voting.VotingInWriting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the page of a member's vote in writing. */
@Configuration(proxyBeanMethods = false)
class VotingTasks {

    @Bean
    TaskFormFactory voteInWriting(VotingInWriting voting, Seats seats, NameBook names, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.VOTE_IN_WRITING,
                context -> new WrittenVoteForm(context, voting),
                context -> ReadingMaterial.join(
                        List.of(asked(context, seats, names)), reading.forBoard(context.dossier())));
    }

    private static Component asked(TaskContext context, Seats seats, NameBook names) {
        WrittenProcedure procedure = context.dossier().writtenProcedures().stream()
                .filter(one -> one.status() == WrittenProcedureStatus.RUNNING)
                .filter(one ->
                        one.body().equals(seats.get(context.task().seat()).body()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No written procedure for task " + context.taskId()));
        return ReadingMaterial.part("voting.asked", new ProposedDecisionCard(procedure, names));
    }
}
