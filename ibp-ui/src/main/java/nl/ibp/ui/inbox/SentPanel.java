package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.TitleText;
import nl.ibp.workflow.inbox.InboxRow;

/** Stands in the place of a form after sending: what was done, what happens next, and the next task. */
class SentPanel extends Composite<Div> {

    private static final String MESSAGE = "task-sent-message";

    private final Notice message;
    private final Optional<Anchor> next;

    /**
     * @param sent key of what was done and what follows
     * @param from what was asked of the list that one came from
     */
    SentPanel(String sent, Optional<InboxRow> nextTask, String from) {
        message = new Notice(State.DONE, getTranslation(sent + ".next"))
                .withTitle(getTranslation(sent + ".sent"))
                .announced();
        message.setId(MESSAGE);
        message.getElement().setAttribute("tabindex", "-1");
        next = nextTask.map(row -> next(row, from));
        getContent().addClassNames("stack", "task-sent");
        getContent().add(message);
        next.ifPresentOrElse(getContent()::add, () -> getContent()
                .add(new Paragraph(getTranslation(from.isEmpty() ? "task.noNext" : "task.noNext.list"))));
        getContent().add(new Anchor(FromList.addressOfList(from), getTranslation("task.toWork")));
    }

    // The form with the focused button is gone: whoever works by keyboard goes on to the next task with one key, and
    // hears what was done with it.
    @Override
    protected void onAttach(AttachEvent event) {
        message.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        next.ifPresentOrElse(
                link -> link.getElement().executeJs("this.focus({preventScroll: true})"),
                () -> message.getElement().executeJs("this.focus({preventScroll: true})"));
        next.ifPresent(link -> Shortcuts.addShortcutListener(
                this, () -> link.getElement().executeJs("this.click()"), Key.KEY_N, KeyModifier.ALT));
    }

    private Anchor next(InboxRow row, String from) {
        String title = getTranslation(TaskText.title(row.task().kind()));
        String about = TitleText.of(row.title(), getLocale());
        Anchor next =
                new Anchor(FromList.addressOf(row.task().id(), from), getTranslation("task.nextTask", title, about));
        next.addClassNames("button-link", "is-primary");
        next.getElement().setAttribute("aria-describedby", MESSAGE).setAttribute("aria-keyshortcuts", "Alt+N");
        return next;
    }
}
