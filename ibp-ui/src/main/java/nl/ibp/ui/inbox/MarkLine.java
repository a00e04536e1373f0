package nl.ibp.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskMark;

/** Shows in a row of the inbox that one noted something about it, when one wanted to see it, and who handed it over. */
class MarkLine extends Div {

    private final NameBook names;
    private Map<String, Glyph> shown = Map.of();

    MarkLine(NameBook names) {
        this.names = names;
        addClassNames("item-meta", "row");
        setVisible(false);
    }

    void show(TaskMark mark, OpenTask task, LocalDate today) {
        Map<String, Glyph> marks = marks(mark, task, today);
        if (!marks.equals(shown)) {
            removeAll();
            marks.forEach((text, glyph) -> add(new Span(glyph.icon(), new Span(text))));
            setVisible(!marks.isEmpty());
            shown = marks;
        }
    }

    private Map<String, Glyph> marks(TaskMark mark, OpenTask task, LocalDate today) {
        Map<String, Glyph> marks = new LinkedHashMap<>();
        // What was said with it stands beside the list: there it is known whether one may read it.
        mark.handOverOf(task)
                .ifPresent(over ->
                        marks.put(getTranslation("marks.row.handedOver", names.person(over.by())), Glyph.ARROW_RIGHT));
        LocalDate wakeOn = mark.wakeOn();
        if (wakeOn != null) {
            String day = Formats.in(getLocale()).dateWithDay(wakeOn);
            boolean isAsleep = mark.isAsleep(today);
            marks.put(getTranslation(isAsleep ? "marks.row.asleep" : "marks.row.back", day), Glyph.CLOCK);
        }
        if (mark.declined() != null) {
            marks.put(getTranslation("marks.row.left"), Glyph.UNDO);
        }
        if (!mark.note().isEmpty()) {
            marks.put(getTranslation("marks.row.note"), Glyph.EDIT);
        }
        return marks;
    }
}
