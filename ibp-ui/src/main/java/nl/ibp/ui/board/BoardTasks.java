package nl.ibp.ui.board;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.ibp.domain.decision.ProvincialOutcome;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.JointMoneyTable;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.board.Consolidating;
import nl.ibp.workflow.board.Deciding;
import nl.ibp.workflow.board.DecidingUnderMandate;
import nl.ibp.workflow.board.RecordingCommitments;
import nl.ibp.workflow.board.Revoking;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the pages of the tasks around the joint decision and the result. */
@Configuration(proxyBeanMethods = false)
class BoardTasks {

    @Bean
    TaskFormFactory boardDecides(Deciding deciding, NameBook names, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.BOARD_DECIDES,
                context -> new BoardDecisionForm(context, deciding, names),
                context -> reading.forBoard(context.dossier()));
    }

    @Bean
    TaskFormFactory decideUnderMandate(DecidingUnderMandate deciding, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.DECIDE_UNDER_MANDATE,
                context -> new MandateDecisionForm(context, deciding),
                context -> reading.forBoard(context.dossier()));
    }

    @Bean
    TaskFormFactory recordCommitments(RecordingCommitments recording, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.RECORD_COMMITMENTS,
                context -> new CommitmentsForm(context, recording),
                context -> reading.withDecisions(context.dossier()));
    }

    @Bean
    TaskFormFactory decideRevocation(Revoking revoking, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.DECIDE_REVOCATION,
                context -> new RevocationForm(context, revoking),
                context -> reading.withDecisions(context.dossier()));
    }

    @Bean
    TaskFormFactory consolidate(
            Consolidating consolidating, Provinces provinces, NameBook names, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.CONSOLIDATE,
                context -> new ConsolidationForm(context, outcomes(context, consolidating), consolidating),
                context -> ReadingMaterial.join(
                        List.of(table(context, consolidating, provinces), money(context, names)),
                        reading.withDecisions(context.dossier())));
    }

    private static Component table(TaskContext context, Consolidating consolidating, Provinces provinces) {
        return ReadingMaterial.part(
                "board.outcomes", new OutcomesTable(context.dossier(), outcomes(context, consolidating), provinces));
    }

    private static Component money(TaskContext context, NameBook names) {
        Dossier dossier = context.dossier();
        return ReadingMaterial.part(
                "dossier.jointMoney", new JointMoneyTable(dossier.jointMoney(dossier.version()), names));
    }

    private static List<ProvincialOutcome> outcomes(TaskContext context, Consolidating consolidating) {
        return consolidating.outcomes(
                context.actor(), context.dossier().proposal().id());
    }
}
