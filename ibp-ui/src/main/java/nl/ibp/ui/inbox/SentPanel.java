package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.inbox.InboxRow;

/** Stands in the place of a form after sending: what was done, what happens next, and the next task. */
class SentPanel extends Composite<Div> {

    private static final String MESSAGE = "task-sent-message";

    private final Notice message;
    private final Optional<NextTaskLink> next;

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
        next = nextTask.map(row -> new NextTaskLink(row, from));
        next.ifPresent(link -> link.getElement().setAttribute("aria-describedby", MESSAGE));
        getContent().addClassNames("stack", "task-sent");
        getContent().add(message);
        next.ifPresentOrElse(getContent()::add, () -> getContent().add(AfterTask.nothingLeft(from, getLocale())));
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
    }
}
