package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.ibp.ui.component.Glyph;

/** Rows of fields that can be added and taken away; what was taken away can be put back. */
class RowList<R extends Component & RowList.Row> extends Div {

    interface Row {

        /** What people would call it; empty while it has no name. */
        String name();

        void focus();
    }

    private final Supplier<R> maker;
    private final Runnable changed;
    private final List<R> rows = new ArrayList<>();
    private final Div frames = new Div();
    private final Div undo = new Div();
    private final Button add = new Button();

    /** @param addText what the button says that adds a row */
    RowList(String addText, Supplier<R> maker, Runnable changed) {
        this.maker = maker;
        this.changed = changed;
        addClassNames("rows", "stack");
        frames.addClassNames("rows-frames", "stack");
        undo.addClassNames("rows-undo", "row");
        undo.getElement().setAttribute("role", "status");
        add.setText(addText);
        add.setIcon(Glyph.PLUS.icon());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.addClickListener(click -> {
            addRow().focus();
            changed.run();
        });
        add(frames, undo, add);
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void clear() {
        rows.clear();
        frames.removeAll();
        undo.removeAll();
    }

    R addRow() {
        R row = maker.get();
        insert(row, rows.size());
        return row;
    }

    private void insert(R row, int index) {
        rows.add(index, row);
        Div frame = new Div(row, remover(row));
        frame.addClassName("rows-frame");
        frames.addComponentAtIndex(index, frame);
    }

    private Button remover(R row) {
        Button remove = new Button(Glyph.TRASH.icon(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("drafting.row.remove"));
        remove.getElement().setAttribute("data-tip", getTranslation("drafting.row.remove"));
        return remove;
    }

    private void remove(R row) {
        int index = rows.indexOf(row);
        rows.remove(index);
        frames.remove(frames.getComponentAt(index));
        offerBack(row, index);
        changed.run();
    }

    private void offerBack(R row, int index) {
        Button back = new Button(getTranslation("drafting.row.restore"), Glyph.UNDO.icon(), click -> {
            undo.removeAll();
            insert(row, Math.min(index, rows.size()));
            row.focus();
            changed.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        String name = row.name().isBlank() ? getTranslation("drafting.row.nameless") : row.name();
        undo.removeAll();
        undo.add(new Span(getTranslation("drafting.row.removed", name)), back);
        back.focus();
    }
}
