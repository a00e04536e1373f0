package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;

/** A short look at a task beside the list: what is asked, on what, and the way in. */
@org.springframework.stereotype.Component
class TaskPreview {

    private static final int SUMMARY_CHARACTERS = 600;

    private final Inbox inbox;
    private final Dossiers dossiers;
    private final I18NProvider texts;
    private final NameBook names;
    private final TaskActionDesk actions;

    TaskPreview(Inbox inbox, Dossiers dossiers, I18NProvider texts, NameBook names, TaskActionDesk actions) {
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.texts = texts;
        this.names = names;
        this.actions = actions;
    }

    /** @param from what is asked of the list beside it */
    Component of(Actor actor, TaskId id, String from, Locale locale) {
        return find(actor, id)
                .flatMap(task -> dossiers.open(actor, task.proposal())
                        .map(dossier -> preview(actor, task, dossier, from, locale)))
                .orElseGet(() -> new Notice(State.INFO, texts.getTranslation("inbox.preview.over", locale)));
    }

    boolean isOpen(Actor actor, TaskId id) {
        return find(actor, id).isPresent();
    }

    /** How it ended, where it did while it was looked at. */
    Optional<EndedTask> ended(Actor actor, TaskId id) {
        return inbox.findEnded(actor, id);
    }

    private Optional<OpenTask> find(Actor actor, TaskId id) {
        try {
            return inbox.find(actor, id);
        } catch (Refused notTheirs) {
            return Optional.empty();
        }
    }

    private Component preview(Actor actor, OpenTask task, Dossier dossier, String from, Locale locale) {
        ProposalContent content = dossier.proposal().currentContent();
        String title = content.title().isEmpty() ? texts.getTranslation("proposal.untitled", locale) : content.title();
        Div preview = new Div(
                new H2(title),
                new Paragraph(texts.getTranslation(TaskText.asked(task.kind()), locale)),
                facts(actor, task, dossier, locale),
                new Paragraph(shortened(content.summary())),
                open(task, from, locale),
                new TaskActions(actions, task.id()));
        preview.addClassName("card");
        return preview;
    }

    private DefinitionList facts(Actor actor, OpenTask task, Dossier dossier, Locale locale) {
        DefinitionList facts = new DefinitionList()
                .add(
                        texts.getTranslation("inbox.number", locale),
                        dossier.proposal().number().toString())
                .add(texts.getTranslation("inbox.seat", locale), names.seat(actor, task.seat(), locale));
        if (task.due() != null) {
            facts.add(
                    texts.getTranslation(isStill(task, dossier) ? "inbox.due.still" : "inbox.due", locale),
                    Formats.in(locale).dateWithDay(task.due()));
        }
        return facts;
    }

    private static boolean isStill(OpenTask task, Dossier dossier) {
        boolean parked = dossier.proposal().parking().isPresent() && !task.goesOnWhileParked();
        return parked || task.standsStillSince() != null;
    }

    private Anchor open(OpenTask task, String from, Locale locale) {
        Anchor open = new Anchor(
                FromList.addressOf(task.id(), from), texts.getTranslation(TaskText.title(task.kind()), locale));
        open.addClassNames("button-link", "is-primary");
        return open;
    }

    private static String shortened(String summary) {
        return summary.length() <= SUMMARY_CHARACTERS ? summary : summary.substring(0, SUMMARY_CHARACTERS) + " …";
    }
}
