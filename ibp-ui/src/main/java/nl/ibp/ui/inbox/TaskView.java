package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.ui.component.FailureTexts;
import nl.ibp.ui.component.KeptPlace;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.component.State;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.typing.TypedForm;
import org.jspecify.annotations.Nullable;

/** The page of one task: what one needs to decide, and beside it the form. */
@Route(TaskView.PATH + "/:task")
@InPlace(Place.WORK)
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "taak";

    private static final String FORM = "formulier";

    private final CurrentActor actor;
    private final Inbox inbox;
    private final Dossiers dossiers;
    private final TaskForms forms;
    private final TaskHeader header;
    private final TermNotes notes;
    private final RefusalTexts refusals;
    private final FailureTexts failures;
    private final InboxBroadcaster broadcaster;
    private final NextTask next;
    private final TaskActionDesk actions;
    private final Div messages = new Div();
    private String title = "";
    private String from = "";
    private @Nullable OpenTask shown;
    private @Nullable TaskForm filled;
    private @Nullable Registration changes;

    TaskView(
            CurrentActor actor,
            Inbox inbox,
            Dossiers dossiers,
            TaskForms forms,
            TaskHeader header,
            TermNotes notes,
            RefusalTexts refusals,
            FailureTexts failures,
            InboxBroadcaster broadcaster,
            NextTask next,
            TaskActionDesk actions) {
        this.actor = actor;
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.forms = forms;
        this.header = header;
        this.notes = notes;
        this.refusals = refusals;
        this.failures = failures;
        this.broadcaster = broadcaster;
        this.next = next;
        this.actions = actions;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        shown = null;
        from = next.list(FromList.read(event.getLocation().getQueryParameters()));
        TaskId id =
                event.getRouteParameters().get("task").flatMap(TaskId::parse).orElseThrow(NotFoundException::new);
        try {
            inbox.find(actor.get(), id).ifPresentOrElse(task -> open(event, task), () -> openEnded(event, id));
        } catch (Refused notTheirs) {
            throw new NotFoundException();
        }
    }

    private void open(BeforeEnterEvent event, OpenTask task) {
        forms.addressElsewhere(task).ifPresentOrElse(page -> leadTo(event, page), () -> showOpen(task));
        inbox.begin(actor.get(), task.id());
    }

    private void leadTo(BeforeEnterEvent event, String page) {
        event.forwardTo(page, FromList.parameters(from));
    }

    private void showOpen(OpenTask task) {
        Dossier dossier = dossiers.open(actor.get(), task.proposal()).orElseThrow(NotFoundException::new);
        shown = task;
        title = getTranslation(TaskText.title(task.kind()));
        TaskContext context = new Context(task, dossier);
        TaskForm form = forms.of(task.kind()).form(context);
        form.comeBack();
        filled = form;
        WorkCursor place = WorkCursor.at(task, dossier.proposal().number());
        Section side = side(place, form);
        form.afterSent(() -> showSent(place, side, form.sent()));
        messages.removeAll();
        notes.of(task, dossier, getLocale()).forEach(messages::add);
        add(
                header.of(actor.get(), task, dossier, getLocale()),
                messages,
                new TaskActions(actions, task.id()),
                toForm(),
                panes(context, form, side));
    }

    // The address alone would lead away: the page has a base address, which is not its own.
    private Anchor toForm() {
        Anchor toForm = new Anchor("#" + FORM, getTranslation("task.toForm"));
        toForm.addClassNames("task-to-form", "button-link");
        toForm.getElement().setAttribute("router-ignore", true);
        toForm.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault(); ibp.goTo($0); })", FORM);
        return toForm;
    }

    private Section side(WorkCursor task, TaskForm form) {
        Section side = new Section(new H2(title), form, new SkipButton(() -> skip(task)));
        side.setId(FORM);
        side.getElement().setAttribute("tabindex", "-1");
        side.addClassNames("card", "task-form");
        side.getElement().setAttribute("aria-label", title);
        return side;
    }

    private Div panes(TaskContext context, TaskForm form, Section side) {
        Div material = new Div();
        material.addClassNames("task-material", "stack-l");
        forms.of(context.task().kind()).material(context).forEach(material::add);
        Div panes = new Div(material, side);
        panes.addClassName("task");
        panes.setClassName("task-wide-form", form.isWide());
        return panes;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        changes = broadcaster.subscribe(actor.get().seats(), () -> ui.access(this::lookWhetherOver));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    // Somebody was first while this page is open: say so at once, and leave what was typed where it is.
    private void lookWhetherOver() {
        if (shown == null) {
            return;
        }
        inbox.findEnded(actor.get(), shown.id()).ifPresent(ended -> {
            shown = null;
            messages.add(new Notice(State.WAITING_FOR_YOU, why(ended, true)).announced());
            beside(ended.task().id(), Objects.requireNonNull(filled)).ifPresent(messages::add);
        });
    }

    private void showSent(WorkCursor task, Section side, String sent) {
        shown = null;
        messages.removeAll();
        side.removeAll();
        side.add(new SentPanel(sent, next.after(actor.get(), task, from), from));
    }

    // Where nothing else is in the list, back to it.
    private void skip(WorkCursor task) {
        UI ui = UI.getCurrent();
        next.after(actor.get(), task, from)
                .ifPresentOrElse(
                        row -> ui.navigate(PATH + "/" + row.task().id(), FromList.parameters(from)),
                        () -> ui.navigate(InboxView.class, QueryParameters.fromString(from)));
    }

    private void openEnded(BeforeEnterEvent event, TaskId id) {
        EndedTask ended = inbox.findEnded(actor.get(), id).orElseThrow(NotFoundException::new);
        forms.addressElsewhere(ended.task()).ifPresentOrElse(page -> leadTo(event, page), () -> showEnded(ended));
    }

    private void showEnded(EndedTask ended) {
        TaskId id = ended.task().id();
        Optional<TypedForm> typed = inbox.typed(actor.get(), id);
        title = getTranslation(TaskText.title(ended.task().kind()));
        add(
                new PageHeader(title),
                new Notice(isMine(ended) ? State.DONE : State.INFO, why(ended, typed.isPresent())),
                new Anchor(FromList.addressOfList(from), getTranslation("task.toWork")));
        typed.ifPresent(draft -> showTyped(ended.task(), draft));
    }

    private boolean isMine(EndedTask ended) {
        return TaskEnding.isBy(actor.get().person(), ended);
    }

    private String why(EndedTask ended, boolean typed) {
        return refusals.text(TaskEnding.of(ended, actor.get().person(), typed), getLocale());
    }

    // What somebody typed before a colleague was first must not be lost with the form.
    private void showTyped(OpenTask task, TypedForm draft) {
        dossiers.open(actor.get(), task.proposal()).ifPresent(dossier -> {
            TaskForm form = forms.of(task.kind()).form(new Context(task, dossier));
            form.show(draft.fields());
            form.onlyRead();
            Section typed = new Section(new H2(getTranslation("task.typed")), form);
            typed.addClassNames("card", "stack");
            beside(task.id(), form).ifPresent(this::add);
            add(typed);
        });
    }

    /** What a colleague answered beside what stands in the form, as far as the reader may know it. */
    private Optional<AnswerBeside> beside(TaskId id, TaskForm form) {
        return inbox.answerOfColleague(actor.get(), id)
                .map(answer -> new AnswerBeside(header.person(answer.by()), form.differences(answer.fields())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private class Context implements TaskContext {

        private final OpenTask task;
        private final Dossier dossier;

        Context(OpenTask task, Dossier dossier) {
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
        public KeptPlace typing() {
            return new TypedTask(task.id(), actor, inbox);
        }

        @Override
        public String explain(Problem problem) {
            return refusals.text(problem, getLocale());
        }

        @Override
        public String explain(RuntimeException failure) {
            failures.log("Task " + task.id(), failure);
            return failures.text(failure, getLocale(), "task.failed");
        }
    }
}
