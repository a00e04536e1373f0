package nl.ibp.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.HasAutocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Parts;
import nl.ibp.ui.component.SentWhileTyping;

/**
 * A table one types in: rows of cells, kept as they were typed, readable or not. Rows without any text do not count;
 * the others are numbered from 0, so that {@code 1/amount} is the amount in the second of them.
 */
public class RowsField extends CustomField<List<List<String>>> implements Parts {

    /** What is typed in a column. */
    public enum Kind {
        TEXT,
        PASSAGE,
        AMOUNT,
        YEAR,
        /** A tick; {@code true} or empty. */
        TICK
    }

    /** @param name of the column, also the class of its cells, for their widths */
    public record Column(String name, String label, Kind kind) {}

    private record Row(Div line, List<Component> cells) {}

    private static final String REQUIRED = "is-required";

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Div table = new Div();

    public RowsField(String label, String addLabel, Column... columns) {
        super(List.of());
        this.columns = List.of(columns);
        setLabel(label);
        addClassName("rows-field");
        table.addClassName("rows");
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", label);
        Button more = new Button(addLabel, Glyph.PLUS.icon(), click -> focusFirst(addRow(List.of())));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(table, more);
        drawRows(List.of());
    }

    // The component would tell assistive technology that a group is required, which only fields can be.
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        setClassName(REQUIRED, required);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return hasClassName(REQUIRED);
    }

    private void drawRows(List<List<String>> values) {
        rows.clear();
        table.removeAll();
        table.add(head());
        values.forEach(this::addRow);
        if (values.isEmpty()) {
            addRow(List.of());
        }
    }

    private Div head() {
        Div head = new Div();
        head.addClassNames("rows-line", "rows-head");
        head.getElement().setAttribute("role", "row");
        columns.forEach(column -> head.add(named(new Div(column.label()), column, "columnheader")));
        Div last = new Div();
        last.addClassName("cell-remove");
        last.getElement().setAttribute("role", "columnheader");
        last.getElement().setAttribute("aria-label", getTranslation("task.rows.remove"));
        head.add(last);
        return head;
    }

    private static Div named(Div cell, Column column, String role) {
        cell.addClassName("cell-" + column.name());
        cell.getElement().setAttribute("role", role);
        return cell;
    }

    private Row addRow(List<String> values) {
        Row row = new Row(new Div(), new ArrayList<>());
        row.line().addClassName("rows-line");
        row.line().getElement().setAttribute("role", "row");
        for (int i = 0; i < columns.size(); i++) {
            Component input = input(columns.get(i), i < values.size() ? values.get(i) : "");
            row.cells().add(input);
            row.line().add(named(new Div(input), columns.get(i), "cell"));
        }
        row.line().add(remover(row));
        rows.add(row);
        table.add(row.line());
        return row;
    }

    private Div remover(Row row) {
        Button remove = new Button(Glyph.TRASH.icon(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("task.rows.remove"));
        Div cell = new Div(remove);
        cell.addClassName("cell-remove");
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }

    private void remove(Row row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        table.remove(row.line());
        Row next = rows.isEmpty() ? addRow(List.of()) : rows.get(Math.min(at, rows.size() - 1));
        focusFirst(next);
        updateValue();
    }

    private static void focusFirst(Row row) {
        if (row.cells().get(0) instanceof com.vaadin.flow.component.Focusable<?> first) {
            first.focus();
        }
    }

    private Component input(Column column, String value) {
        Component input =
                switch (column.kind()) {
                    case TICK -> tick(column, value);
                    case PASSAGE -> passage(column, value);
                    case TEXT, AMOUNT, YEAR -> line(column, value);
                };
        ((HasValue<?, ?>) input).addValueChangeListener(change -> changed(input));
        if (input instanceof HasAutocomplete completed) {
            completed.setAutocomplete(Autocomplete.OFF);
        }
        if (input instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        return input;
    }

    private void changed(Component input) {
        unmark(input);
        updateValue();
    }

    private static Checkbox tick(Column column, String value) {
        Checkbox tick = new Checkbox(column.label());
        tick.setValue(Boolean.parseBoolean(value));
        return tick;
    }

    private static TextArea passage(Column column, String value) {
        TextArea area = SentWhileTyping.set(new TextArea());
        area.setAriaLabel(column.label());
        area.setPlaceholder(column.label());
        area.setMinRows(2);
        area.setValue(value);
        return area;
    }

    private static TextField line(Column column, String value) {
        TextField line = SentWhileTyping.set(new TextField());
        line.setAriaLabel(column.label());
        line.setValue(value);
        if (column.kind() != Kind.TEXT) {
            line.getElement().setAttribute("inputmode", column.kind() == Kind.YEAR ? "numeric" : "decimal");
        }
        if (column.kind() == Kind.AMOUNT) {
            line.addThemeName("align-right");
        }
        return line;
    }

    @Override
    protected List<List<String>> generateModelValue() {
        return typedRows().stream().map(RowsField::texts).toList();
    }

    @Override
    protected void setPresentationValue(List<List<String>> value) {
        drawRows(value);
    }

    private List<Row> typedRows() {
        return rows.stream()
                .filter(row -> texts(row).stream().anyMatch(text -> !text.isBlank()))
                .toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(RowsField::text).toList();
    }

    private static String text(Component cell) {
        if (cell instanceof Checkbox tick) {
            return tick.getValue() ? "true" : "";
        }
        return (String) ((HasValue<?, ?>) cell).getValue();
    }

    @Override
    public Optional<Component> part(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        List<Row> typed = typedRows();
        int row = Integer.parseInt(name.substring(0, slash));
        int column = columns.stream().map(Column::name).toList().indexOf(name.substring(slash + 1));
        return row < typed.size() && column >= 0
                ? Optional.of(typed.get(row).cells().get(column))
                : Optional.empty();
    }

    @Override
    public void unmarkParts() {
        rows.forEach(row -> row.cells().forEach(RowsField::unmark));
    }

    private static void unmark(Component input) {
        if (input instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        rows.forEach(row -> row.cells().forEach(cell -> ((HasValue<?, ?>) cell).setReadOnly(readOnly)));
    }
}
