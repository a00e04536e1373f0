package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskMark;

/** Shows in a row of the inbox that one noted something about it, when one wanted to see it, and who handed it over. */
class MarkLine extends Div {

    MarkLine(TaskMark mark, OpenTask task, LocalDate today, NameBook names) {
        addClassNames("item-meta", "row");
        // What was said with it stands beside the list: there it is known whether one may read it.
        mark.handOverOf(task)
                .ifPresent(over ->
                        add(Glyph.ARROW_RIGHT, getTranslation("marks.row.handedOver", names.person(over.by()))));
        LocalDate wakeOn = mark.wakeOn();
        if (wakeOn != null) {
            String day = Formats.in(getLocale()).dateWithDay(wakeOn);
            boolean isAsleep = mark.isAsleep(today);
            add(Glyph.CLOCK, getTranslation(isAsleep ? "marks.row.asleep" : "marks.row.back", day));
        }
        if (mark.declined() != null) {
            add(Glyph.UNDO, getTranslation("marks.row.left"));
        }
        if (!mark.note().isEmpty()) {
            add(Glyph.EDIT, getTranslation("marks.row.note"));
        }
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void add(Glyph glyph, String text) {
        add(new Span(glyph.icon(), new Span(text)));
    }
}
