package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.StandingStill;
import nl.ibp.ui.inbox.InboxNavigation;
import nl.ibp.ui.inbox.TaskText;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.ui.secrecy.SecrecyActions;
import nl.ibp.ui.secrecy.SecrecyPanel;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.monitoring.Dossier;

/** The head of a dossier, with what the reader can do there. What may be done the use cases decide again. */
@SpringComponent
class DossierActions {

    private final LeadActions ofLead;
    private final InterestActions interests;
    private final SecrecyActions secrecy;
    private final NameBook names;

    DossierActions(LeadActions ofLead, InterestActions interests, SecrecyActions secrecy, NameBook names) {
        this.ofLead = ofLead;
        this.interests = interests;
        this.secrecy = secrecy;
        this.names = names;
    }

    PageHeader header(String title, Dossier dossier, CurrentActor actor, Locale locale, Runnable changed) {
        RegionalProposal proposal = dossier.proposal();
        Actor reader = actor.get();
        List<Component> actions = new ArrayList<>();
        actions.add(print(locale));
        actions.addAll(ofLead.of(proposal, actor, locale, changed));
        actions.addAll(interests.of(proposal, actor, locale, changed));
        secrecy.impose(dossier, actor, locale, changed).ifPresent(actions::add);
        dossier.openTasks().stream()
                .filter(task -> task.isWorkOf(reader))
                .map(task -> toTask(task, locale))
                .forEach(actions::add);
        return new PageHeader(title)
                .withEyebrow(standing(dossier, locale))
                .withLead(participants(proposal, locale))
                .withActions(actions.toArray(Component[]::new));
    }

    SecrecyPanel secrecy(Dossier dossier, CurrentActor actor, Locale locale, Runnable changed) {
        return secrecy.panel(dossier, actor, locale, changed);
    }

    private String participants(RegionalProposal proposal, Locale locale) {
        String lead = names.province(proposal.lead());
        String partners = names.provinces(proposal.participants().stream()
                .filter(province -> !province.equals(proposal.lead()))
                .toList());
        return partners.isEmpty()
                ? I18NProvider.translate(locale, "dossier.lead", lead)
                : I18NProvider.translate(locale, "dossier.leadWith", lead, partners);
    }

    private static Component[] standing(Dossier dossier, Locale locale) {
        RegionalProposal proposal = dossier.proposal();
        List<Component> standing = new ArrayList<>(
                List.of(new Span(proposal.number().toString()), new StatusBadge(proposal.status(), locale)));
        if (proposal.parking().isPresent()) {
            standing.add(new StandingStill(I18NProvider.translate(locale, "term.parked")));
        }
        if (dossier.secrecy().isSecret()) {
            standing.add(new SecretBadge(locale));
        }
        return standing.toArray(Component[]::new);
    }

    private Button toTask(OpenTask task, Locale locale) {
        String what = I18NProvider.translate(locale, TaskText.title(task.kind()));
        Button button = new Button(I18NProvider.translate(locale, "dossier.toTask", what));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(
                click -> click.getSource().getUI().ifPresent(ui -> InboxNavigation.toTask(ui, task.id())));
        return button;
    }

    private static Button print(Locale locale) {
        Button button = new Button(I18NProvider.translate(locale, "dossier.print"), Glyph.PRINT.icon());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().executeJs("this.addEventListener('click', () => print())");
        return button;
    }
}
