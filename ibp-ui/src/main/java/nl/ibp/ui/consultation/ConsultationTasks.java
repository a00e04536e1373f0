package nl.ibp.ui.consultation;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.consultation.Advising;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.JudgingNewAdvice;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.TaskKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the pages of a committee's tasks. */
@Configuration(proxyBeanMethods = false)
class ConsultationTasks {

    @Bean
    TaskFormFactory judgeNewAdvice(JudgingNewAdvice judging, NameBook names, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.JUDGE_NEW_ADVICE,
                context -> new NewAdviceForm(context, judging),
                context -> reading.forJudging(
                        context.dossier(), names.bodyOf(context.task().seat())));
    }

    @Bean
    TaskFormFactory reviewByMember(Reviewing reviewing, DeclaringInterest interests, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.REVIEW_BY_MEMBER,
                context -> new ReviewForm(context, reviewing, interests),
                context -> reading.forReview(
                        context.dossier(), consultationOf(context).body()));
    }

    @Bean
    TaskFormFactory establishAdvice(Advising advising, NameBook names, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.ESTABLISH_ADVICE,
                context -> new AdviceForm(context, consultationOf(context), names, advising),
                context -> ReadingMaterial.join(
                        List.of(matrix(context, names)),
                        reading.forChair(
                                context.dossier(), consultationOf(context).body())));
    }

    private static Component matrix(TaskContext context, NameBook names) {
        return ReadingMaterial.part("consultation.matrix.title", new MemberMatrix(consultationOf(context), names));
    }

    private static Consultation consultationOf(TaskContext context) {
        return context.dossier().consultations().stream()
                .filter(consultation ->
                        Objects.equals(consultation.id(), context.task().consultation()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No consultation for task " + context.taskId()));
    }
}
