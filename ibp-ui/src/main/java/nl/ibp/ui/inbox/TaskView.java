package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.AdjustableClock;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.FormDrafts;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;

/** The page of one task: what one needs to decide, and beside it the form. */
@Route(TaskView.PATH + "/:task")
@InPlace(Place.WORK)
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "taak";

    private final CurrentActor actor;
    private final Inbox inbox;
    private final Dossiers dossiers;
    private final Seats seats;
    private final TaskForms forms;
    private final TermBadge terms;
    private final RefusalTexts refusals;
    private String title = "";

    TaskView(
            CurrentActor actor,
            Inbox inbox,
            Dossiers dossiers,
            Seats seats,
            TaskForms forms,
            TermBadge terms,
            RefusalTexts refusals) {
        this.actor = actor;
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.seats = seats;
        this.forms = forms;
        this.terms = terms;
        this.refusals = refusals;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        TaskId id = event.getRouteParameters()
                .get("task")
                .filter(text -> text.length() <= 64)
                .map(TaskId::new)
                .orElseThrow(NotFoundException::new);
        try {
            inbox.find(actor.get(), id).ifPresentOrElse(task -> open(event, task), () -> showEnded(id));
        } catch (Refused notTheirs) {
            throw new NotFoundException();
        }
    }

    private void open(BeforeEnterEvent event, OpenTask task) {
        forms.addressElsewhere(task).ifPresentOrElse(event::forwardTo, () -> showOpen(task));
    }

    private void showOpen(OpenTask task) {
        Actor me = actor.get();
        Dossier dossier = dossiers.open(me, task.proposal()).orElseThrow(NotFoundException::new);
        title = getTranslation(TaskText.title(task.kind()));
        TaskContext context = new Context(me, task, dossier);
        TaskForm form = forms.of(task.kind()).form(context);
        inbox.typed(me, task.id()).ifPresent(draft -> form.restore(draft.fields(), timeOf(draft)));
        Section side = new Section(new H2(title), form);
        side.addClassNames("card", "task-form");
        side.getElement().setAttribute("aria-label", title);
        form.afterSent(() -> showSent(side, task));
        Div material = new Div();
        material.addClassNames("task-material", "stack-l");
        forms.of(task.kind()).material(context).forEach(material::add);
        Div panes = new Div(material, side);
        panes.addClassName("task");
        add(header(task, dossier.proposal()), panes);
    }

    private static LocalTime timeOf(FormDrafts.FormDraft draft) {
        return draft.savedAt().atZone(AdjustableClock.ZONE).toLocalTime();
    }

    private Component header(OpenTask task, RegionalProposal proposal) {
        String name = proposal.currentContent().title().isEmpty()
                ? getTranslation("proposal.untitled")
                : proposal.currentContent().title();
        return new PageHeader(getTranslation("task.heading", title, name))
                .withEyebrow(
                        new Span(proposal.number().toString()),
                        new Span(seats.get(task.seat()).label()),
                        terms.of(task.due(), Formats.in(getLocale()), getTranslation("task.noTerm")))
                .withLead(getTranslation(TaskText.asked(task.kind())));
    }

    private void showSent(Section side, OpenTask done) {
        Optional<InboxRow> next = inbox.rows(actor.get(), 0, 1).stream().findFirst();
        side.removeAll();
        side.add(new SentPanel(done.kind(), next));
    }

    private void showEnded(TaskId id) {
        EndedTask ended = inbox.findEnded(actor.get(), id).orElseThrow(NotFoundException::new);
        title = getTranslation(TaskText.title(ended.task().kind()));
        Problem why = ended.endedBy() == null
                ? Problem.of("", "TASK_LAPSED", ended.endedAt())
                : Problem.of("", "TASK_DONE_BY", ended.endedBy(), ended.endedAt());
        add(new PageHeader(title), new Notice(State.INFO, refusals.text(why, getLocale())));
        inbox.typed(actor.get(), id).ifPresent(draft -> add(typedText(draft)));
    }

    // What somebody typed before a colleague was first must not be lost with the form.
    private Component typedText(FormDrafts.FormDraft draft) {
        Div typed = new Div(new H2(getTranslation("task.typed")));
        typed.addClassNames("card", "stack");
        draft.fields().values().forEach(text -> typed.add(new Paragraph(text)));
        return typed;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private class Context implements TaskContext {

        private final Actor me;
        private final OpenTask task;
        private final Dossier dossier;

        Context(Actor me, OpenTask task, Dossier dossier) {
            this.me = me;
            this.task = task;
            this.dossier = dossier;
        }

        @Override
        public Actor actor() {
            return actor.get();
        }

        @Override
        public OpenTask task() {
            return task;
        }

        @Override
        public Dossier dossier() {
            return dossier;
        }

        @Override
        public void keep(Map<String, String> typed) {
            inbox.keepTyped(me, task.id(), typed);
        }
    }
}
