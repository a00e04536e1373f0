package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.monitoring.Dossier;

/** The head of the page of a task: what is to be done, on which proposal, for which seat, by when. */
@org.springframework.stereotype.Component
class TaskHeader {

    private final NameBook names;
    private final TermBadge terms;

    TaskHeader(NameBook names, TermBadge terms) {
        this.names = names;
        this.terms = terms;
    }

    PageHeader of(Actor actor, OpenTask task, Dossier dossier, Locale locale) {
        RegionalProposal proposal = dossier.proposal();
        String title = proposal.currentContent().title();
        return new PageHeader(I18NProvider.translate(
                        locale,
                        "task.heading",
                        I18NProvider.translate(locale, TaskText.title(task.kind())),
                        title.isEmpty() ? I18NProvider.translate(locale, "proposal.untitled") : title))
                .withEyebrow(facts(actor, task, dossier, locale).toArray(Component[]::new))
                .withLead(I18NProvider.translate(locale, TaskText.asked(task.kind())));
    }

    String person(PersonId id) {
        return names.person(id);
    }

    private List<Component> facts(Actor actor, OpenTask task, Dossier dossier, Locale locale) {
        RegionalProposal proposal = dossier.proposal();
        List<Component> facts = new ArrayList<>();
        facts.add(new Span(proposal.number().toString()));
        facts.add(new Span(names.seat(actor, task.seat(), locale)));
        facts.add(terms.of(task, proposal.parking().isPresent(), locale));
        Reminder.of(task, locale).ifPresent(facts::add);
        if (dossier.secrecy().isSecret()) {
            facts.add(new SecretBadge(locale));
        }
        return facts;
    }
}
