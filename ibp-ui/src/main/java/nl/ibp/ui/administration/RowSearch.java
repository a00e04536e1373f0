package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;

/** A table of those rows that are looked for. */
abstract class RowSearch<R> extends Div {

    /** Enough to see what it is; whoever comes for one searches, and the rest comes when it is asked for. */
    private static final int FIRST = 8;

    private final String texts;
    private final TextField text = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    /**
     * @param texts where the keys of its texts begin
     * @param search called with what somebody looks for
     */
    RowSearch(String texts, Consumer<String> search) {
        this.texts = texts;
        addClassNames("row-search", "stack");
        text.setLabel(getTranslation(texts + ".search"));
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setPrefixComponent(Glyph.SEARCH.icon());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.accept(change.getValue().strip());
            }
        });
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        found.addClassName("stack");
        add(text, count, found);
    }

    abstract boolean matches(R row, String search);

    /** A sentence that says how many there are. */
    abstract String count(List<R> rows);

    abstract Component table(List<R> rows);

    void show(List<R> all, String search) {
        // Not while somebody types on: the answer to the last letter must not take back the next one.
        if (!text.getValue().strip().equals(search)) {
            text.setValue(search);
        }
        List<R> rows = all.stream().filter(row -> matches(row, search)).toList();
        count.setText(count(rows));
        show(rows, FIRST);
    }

    private void show(List<R> rows, int most) {
        found.removeAll();
        if (rows.isEmpty()) {
            found.add(new EmptyState(
                    Glyph.SEARCH, getTranslation(texts + ".none"), getTranslation(texts + ".none.what")));
            return;
        }
        found.add(table(rows.subList(0, Math.min(most, rows.size()))));
        if (rows.size() > most) {
            found.add(
                    new Div(new Button(getTranslation(texts + ".all", rows.size()), click -> show(rows, rows.size()))));
        }
    }
}
