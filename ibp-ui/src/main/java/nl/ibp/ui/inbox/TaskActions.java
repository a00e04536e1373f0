package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.component.DefinitionList;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.PassedOn;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskMark;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with a piece of work beside doing it, and what oneself and others said about it. It follows what
 * others do while it stands open; its buttons stay where they are, so that whoever has the keyboard on one keeps it.
 */
class TaskActions extends Composite<Div> {

    private final TaskActionDesk desk;
    private final TaskId id;
    private final Div facts = new Div();
    private final StatusMessage messages = new StatusMessage();
    private final Map<WorkKey, Button> buttons = new EnumMap<>(WorkKey.class);
    private @Nullable Registration changes;

    TaskActions(TaskActionDesk desk, TaskId id) {
        this.desk = desk;
        this.id = id;
        Div row = new Div();
        row.addClassNames("row", "task-actions-row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("marks.actions"));
        for (WorkKey key : WorkKey.values()) {
            Button button = new Button("", click -> press(key));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.addClassName("action-" + key.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            buttons.put(key, button);
            row.add(button);
        }
        getContent().addClassNames("task-actions", "stack", "no-print");
        getContent().add(facts, messages, row);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        changes = desk.onChange(() -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    private void press(WorkKey key) {
        messages.removeAll();
        try {
            desk.press(key, id, this::show);
        } catch (Refused refused) {
            messages.say(refused, desk::words);
        }
    }

    private void show() {
        Optional<OpenTask> task = desk.find(id);
        setVisible(task.isPresent());
        task.ifPresent(this::show);
    }

    private void show(OpenTask task) {
        TaskMark mark = desk.mark(id);
        boolean isAsleep = mark.isAsleep(desk.today());
        boolean isShared = desk.hasColleagues(task);
        label(WorkKey.CLAIM, task.claimedBy() == null ? "inbox.claim" : "inbox.release");
        label(WorkKey.HAND_OVER, "marks.HAND_OVER");
        label(WorkKey.WAKE, isAsleep ? "marks.wakeNow" : "marks.WAKE");
        label(WorkKey.NOT_FOR_ME, mark.declined() == null ? "marks.NOT_FOR_ME" : "marks.takeBack");
        label(WorkKey.NOTE, mark.note().isEmpty() ? "marks.NOTE" : "marks.note.change");
        button(WorkKey.CLAIM).setVisible(isShared || task.claimedBy() != null);
        button(WorkKey.HAND_OVER).setVisible(isShared);
        button(WorkKey.NOT_FOR_ME).setVisible(isShared || mark.declined() != null);
        showFacts(task, mark);
    }

    private void showFacts(OpenTask task, TaskMark mark) {
        DefinitionList list = new DefinitionList();
        PersonId holder = task.claimedBy();
        if (holder != null) {
            list.add(getTranslation("marks.claimedBy"), desk.names.person(holder));
        }
        PassedOn passedOn = desk.marking.passedOn(desk.actor(), task);
        TaskMark.HandOver handOver = passedOn.handOver();
        if (handOver != null) {
            list.add(getTranslation("marks.handedOver.by"), said(desk.names.person(handOver.by()), handOver.note()));
        }
        passedOn.declining()
                .forEach((person, left) ->
                        list.add(getTranslation("marks.left.by"), said(desk.names.person(person), left.reason())));
        LocalDate wakeOn = mark.wakeOn();
        if (wakeOn != null) {
            list.add(
                    getTranslation(mark.isAsleep(desk.today()) ? "marks.asleep" : "marks.back"),
                    Formats.in(getLocale()).dateWithDay(wakeOn));
        }
        TaskMark.Declining declined = mark.declined();
        if (declined != null) {
            list.add(getTranslation("marks.left.byMe"), passage(declined.reason()));
        }
        if (!mark.note().isEmpty()) {
            list.add(getTranslation("marks.note"), passage(mark.note()));
        }
        facts.removeAll();
        if (list.getChildren().findAny().isPresent()) {
            facts.add(list);
        }
    }

    private static Paragraph said(String person, String what) {
        return passage(what.isEmpty() ? person : person + ": " + what);
    }

    private static Paragraph passage(String text) {
        Paragraph passage = new Paragraph(text);
        passage.addClassName("passage");
        return passage;
    }

    private void label(WorkKey key, String text) {
        button(key).setText(getTranslation(text));
    }

    private Button button(WorkKey key) {
        return Objects.requireNonNull(buttons.get(key));
    }
}
