package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.TitleText;
import nl.ibp.workflow.inbox.InboxRow;

/** Stands in the place of a form after sending: what was done, what happens next, and the next task. */
class SentPanel extends Composite<Div> {

    private final Notice message;

    /** @param sent key of what was done and what follows */
    SentPanel(String sent, Optional<InboxRow> nextTask) {
        message = new Notice(State.DONE, getTranslation(sent + ".next"))
                .withTitle(getTranslation(sent + ".sent"))
                .announced();
        message.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("stack", "task-sent");
        getContent().add(message);
        nextTask.ifPresentOrElse(row -> getContent().add(next(row)), () -> getContent()
                .add(new Paragraph(getTranslation("task.noNext"))));
        getContent().add(new RouterLink(getTranslation("task.toWork"), InboxView.class));
    }

    // Whoever works by keyboard goes on from the message; the form with the focused button is gone.
    @Override
    protected void onAttach(AttachEvent event) {
        message.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    private Anchor next(InboxRow row) {
        String title = getTranslation(TaskText.title(row.task().kind()));
        String about = TitleText.of(row.title(), getLocale());
        Anchor next =
                new Anchor(InboxNavigation.addressOf(row.task().id()), getTranslation("task.nextTask", title, about));
        next.addClassName("button-link");
        return next;
    }
}
