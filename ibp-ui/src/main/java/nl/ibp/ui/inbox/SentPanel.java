package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskKind;

/** Stands in the place of a form after sending: what was done, what happens next, and the next task. */
class SentPanel extends Composite<Div> {

    SentPanel(TaskKind kind, Optional<InboxRow> nextTask) {
        getContent().addClassNames("stack");
        getContent()
                .add(new Notice(State.DONE, getTranslation(TaskText.next(kind)))
                        .withTitle(getTranslation(TaskText.sent(kind)))
                        .announced());
        nextTask.ifPresent(row -> getContent().add(next(row)));
        getContent().add(new RouterLink(getTranslation("task.toWork"), InboxView.class));
    }

    private Anchor next(InboxRow row) {
        String title = getTranslation(TaskText.title(row.task().kind()));
        Anchor next = new Anchor(
                InboxNavigation.addressOf(row.task().id()), getTranslation("task.nextTask", title, row.title()));
        next.addClassName("button-link");
        return next;
    }
}
