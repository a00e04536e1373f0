package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.WorkCursor;

/** The list that one came from, for work that is done on a page of its own: what comes next in it, and the way back. */
@org.springframework.stereotype.Component
public class AfterTask {

    private final NextTask next;

    AfterTask(NextTask next) {
        this.next = next;
    }

    /** What was asked of the list, as the address of the page carries it; empty for everything. */
    public String list(QueryParameters asked) {
        return next.list(FromList.read(asked));
    }

    /** @param task that was done */
    public Component next(Actor actor, WorkCursor task, String from, Locale locale) {
        return next.after(actor, task, from)
                .<Component>map(row -> new NextTaskLink(row, from))
                .orElseGet(() -> nothingLeft(from, locale));
    }

    static Paragraph nothingLeft(String from, Locale locale) {
        return new Paragraph(I18NProvider.translate(locale, from.isEmpty() ? "task.noNext" : "task.noNext.list"));
    }

    public Anchor back(String from, Locale locale) {
        return new Anchor(FromList.addressOfList(from), I18NProvider.translate(locale, "task.toWork"));
    }
}
