package nl.ibp.ui.states;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskFormFactory;
import nl.ibp.ui.reading.ReadingMaterial;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.Informing;
import nl.ibp.workflow.states.NotifyingMinister;
import nl.ibp.workflow.states.ProposingToStates;
import nl.ibp.workflow.states.Reconfirming;
import nl.ibp.workflow.states.TreatingInCommittee;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the pages of what each province does after the board. */
@Configuration(proxyBeanMethods = false)
class StatesTasks {

    @Bean
    TaskFormFactory sendStatesLetter(Informing informing, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.SEND_STATES_LETTER,
                context -> new LetterForm(context, informing),
                context -> reading.withDecisions(context.dossier()));
    }

    @Bean
    TaskFormFactory draftStatesProposal(ProposingToStates proposing, FundingSources sources, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.DRAFT_STATES_PROPOSAL,
                context -> new StatesProposalForm(context, first(context, sources), proposing),
                context -> reading.statesFile(context.dossier(), provinceOf(context)));
    }

    @Bean
    TaskFormFactory treatInStatesCommittee(TreatingInCommittee treating, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.TREAT_IN_STATES_COMMITTEE,
                context -> new CommitteeForm(context, treating),
                context -> reading.statesFile(context.dossier(), provinceOf(context)));
    }

    @Bean
    TaskFormFactory statesDecide(DecidingAsStates deciding, Provinces provinces, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.STATES_DECIDE,
                context -> new StatesDecisionForm(
                        context,
                        provinces.get(provinceOf(context)).statesSeats(),
                        earliest(context),
                        proposed(context),
                        deciding),
                context -> reading.statesFile(context.dossier(), provinceOf(context)));
    }

    @Bean
    TaskFormFactory sendToMinister(NotifyingMinister notifying, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.SEND_TO_MINISTER,
                context -> new MinisterForm(context, adopted(context), notifying),
                context -> reading.statesFile(context.dossier(), provinceOf(context)));
    }

    @Bean
    TaskFormFactory reconfirm(Reconfirming reconfirming, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.RECONFIRM,
                context -> new ReconfirmationForm(context, reconfirming),
                context -> reading.withDecisions(context.dossier()));
    }

    private static ProvinceCode provinceOf(TaskContext context) {
        return Objects.requireNonNull(context.task().province());
    }

    private static FirstProposal first(TaskContext context, FundingSources sources) {
        return FirstProposal.of(
                fileOf(context, any -> true), context.dossier().proposal().currentContent(), sources, locale());
    }

    // The task may have ended under an earlier version, and what was typed into its form is still to be read.
    private static StatesFile fileOf(TaskContext context, Predicate<StatesFile> which) {
        return context.dossier().statesFiles().stream()
                .filter(file -> file.id().province().equals(provinceOf(context)))
                .filter(which)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No file of the States for " + context.taskId()));
    }

    private static BudgetAmendment proposed(TaskContext context) {
        StatesFile file = fileOf(context, with -> with.proposal().isPresent());
        return file.proposal().orElseThrow().amendment();
    }

    private static BudgetAmendment adopted(TaskContext context) {
        return fileOf(context, with -> with.adopted().isPresent()).adopted().orElseThrow();
    }

    private static String earliest(TaskContext context) {
        return fileOf(context, any -> true)
                .treatment()
                .filter(CommitteeTreatment::isRipe)
                .map(treatment -> I18NProvider.translate(
                        "states.decision.date.help", Formats.in(locale()).dateWithDay(treatment.deliberationFrom())))
                .orElse("");
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
