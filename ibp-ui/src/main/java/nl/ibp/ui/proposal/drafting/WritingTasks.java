package nl.ibp.ui.proposal.drafting;

import nl.ibp.ui.inbox.TaskElsewhere;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads the two tasks of writing a proposal to the page where it is written. */
@Configuration(proxyBeanMethods = false)
class WritingTasks {

    private record Writing(TaskKind kind) implements TaskElsewhere {

        @Override
        public String addressOf(OpenTask task) {
            return DraftNavigation.addressOf(task.proposal());
        }
    }

    @Bean
    TaskElsewhere writingDraft() {
        return new Writing(TaskKind.DRAFT_PROPOSAL);
    }

    @Bean
    TaskElsewhere writingRevision() {
        return new Writing(TaskKind.REVISE_PROPOSAL);
    }
}
