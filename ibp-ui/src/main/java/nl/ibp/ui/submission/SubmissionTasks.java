package nl.ibp.ui.submission;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.submission.AssigningRoute;
import nl.ibp.workflow.submission.CheckingCompleteness;
import nl.ibp.workflow.submission.ChoosingAfterRefusal;
import nl.ibp.workflow.submission.ConfirmingParticipation;
import nl.ibp.workflow.submission.DecidingAsCollege;
import nl.ibp.workflow.submission.ParkingProposals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the pages of the tasks from the colleges up to the route. */
@Configuration(proxyBeanMethods = false)
class SubmissionTasks {

    @Bean
    TaskFormFactory collegeDecides(DecidingAsCollege deciding, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.COLLEGE_DECIDES,
                context -> new CollegeForm(context, deciding),
                context -> reading.forCollege(
                        context.dossier(), Objects.requireNonNull(context.task().province())));
    }

    @Bean
    TaskFormFactory chooseAfterRefusal(ChoosingAfterRefusal choosing, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.CHOOSE_AFTER_REFUSAL,
                context -> new AfterRefusalForm(context, choosing),
                context -> reading.afterRefusal(context.dossier()));
    }

    @Bean
    TaskFormFactory checkCompleteness(CheckingCompleteness checking, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.CHECK_COMPLETENESS,
                context -> new CompletenessForm(context, checking),
                context -> ReadingMaterial.join(List.of(checkList(context)), reading.proposal(context.dossier())));
    }

    @Bean
    TaskFormFactory assignRoute(AssigningRoute assigning, Bodies bodies, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.ASSIGN_ROUTE,
                context -> new RouteForm(context, assigning, bodies),
                context -> reading.proposal(context.dossier()));
    }

    @Bean
    TaskFormFactory resumeProposal(ParkingProposals parking, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.RESUME_PROPOSAL,
                context -> new ResumeForm(context, parking),
                context -> reading.proposal(context.dossier()));
    }

    @Bean
    TaskFormFactory confirmParticipation(ConfirmingParticipation confirming, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.CONFIRM_PARTICIPATION,
                context -> new ConfirmationForm(context, confirming),
                context -> reading.withDecisions(context.dossier()));
    }

    @Bean
    TaskFormFactory noteUnconfirmed(ConfirmingParticipation confirming, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.NOTE_UNCONFIRMED,
                context -> new UnconfirmedForm(context, confirming),
                context -> reading.withDecisions(context.dossier()));
    }

    private static Component checkList(TaskContext context) {
        return ReadingMaterial.part(
                "submission.check",
                new CompletenessList(context.dossier().proposal().currentContent()));
    }
}
