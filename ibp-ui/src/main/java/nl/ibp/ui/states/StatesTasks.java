package nl.ibp.ui.states;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSources;
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
                        fileOf(context).proposal().orElseThrow().amendment(),
                        deciding),
                context -> reading.statesFile(context.dossier(), provinceOf(context)));
    }

    @Bean
    TaskFormFactory sendToMinister(NotifyingMinister notifying, ReadingMaterial reading) {
        return TaskFormFactory.of(
                TaskKind.SEND_TO_MINISTER,
                context -> new MinisterForm(context, fileOf(context).adopted().orElseThrow(), notifying),
                context -> reading.statesFile(context.dossier(), provinceOf(context)));
    }

    private static ProvinceCode provinceOf(TaskContext context) {
        return Objects.requireNonNull(context.task().province());
    }

    private static FirstProposal first(TaskContext context, FundingSources sources) {
        return FirstProposal.of(fileOf(context), context.dossier().proposal().currentContent(), sources, locale());
    }

    private static StatesFile fileOf(TaskContext context) {
        return context.dossier()
                .statesFile(provinceOf(context))
                .orElseThrow(() -> new IllegalStateException("No file of the States for " + context.taskId()));
    }

    private static String earliest(TaskContext context) {
        return fileOf(context)
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
