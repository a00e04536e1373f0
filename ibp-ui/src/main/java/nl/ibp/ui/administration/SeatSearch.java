package nl.ibp.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;

/** Who holds which seat, for those seats that are looked for. */
class SeatSearch extends Div {

    /** What one screen shows; the rest comes when it is asked for. */
    private static final int FIRST = 20;

    private final TextField text = new TextField(getTranslation("administration.seats.search"));
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    /** @param search called with what somebody looks for */
    SeatSearch(Consumer<String> search) {
        addClassNames("seat-search", "stack");
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

    void show(List<SeatRow> all, String search) {
        // Not while somebody types on: the answer to the last letter must not take back the next one.
        if (!text.getValue().strip().equals(search)) {
            text.setValue(search);
        }
        List<SeatRow> rows = all.stream().filter(row -> row.matches(search)).toList();
        long vacant = rows.stream().filter(SeatRow::isVacant).count();
        count.setText(getTranslation("administration.seats.count", rows.size(), vacant));
        show(rows, FIRST);
    }

    private void show(List<SeatRow> rows, int most) {
        found.removeAll();
        if (rows.isEmpty()) {
            found.add(new EmptyState(
                    Glyph.SEARCH,
                    getTranslation("administration.seats.none"),
                    getTranslation("administration.seats.none.what")));
            return;
        }
        found.add(new SeatTable(rows.subList(0, Math.min(most, rows.size()))));
        if (rows.size() > most) {
            found.add(new Div(new Button(
                    getTranslation("administration.seats.all", rows.size()), click -> show(rows, rows.size()))));
        }
    }
}
