package nl.ibp.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.i18n.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link SortableTable}. What stands in it is said once: the page shows it, rows are put in its order, and
 * it stands in the file. {@link #shownAs} shows it otherwise, as a link or with a word; {@link #orderedBy} puts rows in
 * another order than that of texts, figures and days, in which nothing stands below everything.
 */
public final class TableColumn<T> {

    /** How its cells stand on the page. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    private final String heading;
    private final Kind kind;
    private final Function<? super T, CellValue> value;
    private final @Nullable Function<? super T, Component> cell;
    private final @Nullable Comparator<? super T> order;

    private TableColumn(
            String heading,
            Kind kind,
            Function<? super T, CellValue> value,
            @Nullable Function<? super T, Component> cell,
            @Nullable Comparator<? super T> order) {
        this.heading = heading;
        this.kind = kind;
        this.value = value;
        this.cell = cell;
        this.order = order;
    }

    public static <T> TableColumn<T> text(String heading, Function<? super T, String> text) {
        return new TableColumn<>(heading, Kind.TEXT, row -> CellValue.text(text.apply(row)), null, null);
    }

    public static <T> TableColumn<T> number(String heading, ToLongFunction<? super T> number) {
        return figure(heading, row -> CellValue.number(number.applyAsLong(row)));
    }

    /** Of whatever is counted with and stands to the right: figures with decimals, amounts, figures that may lack. */
    public static <T> TableColumn<T> figure(String heading, Function<? super T, CellValue> value) {
        return new TableColumn<>(heading, Kind.NUMBER, value, null, null);
    }

    public static <T> TableColumn<T> amount(String heading, Function<? super T, Stated<Euros>> amount) {
        return figure(heading, row -> CellValue.amount(amount.apply(row)));
    }

    public static <T> TableColumn<T> day(String heading, Function<? super T, @Nullable LocalDate> day) {
        return new TableColumn<>(heading, Kind.DATE, row -> CellValue.day(day.apply(row)), null, null);
    }

    public TableColumn<T> shownAs(Function<? super T, Component> otherCell) {
        return new TableColumn<>(heading, kind, value, otherCell, order);
    }

    public TableColumn<T> orderedBy(Comparator<? super T> otherOrder) {
        return new TableColumn<>(heading, kind, value, cell, otherOrder);
    }

    String heading() {
        return heading;
    }

    Kind kind() {
        return kind;
    }

    CellValue value(T row) {
        return value.apply(row);
    }

    Component cell(T row, Locale language) {
        return cell == null ? shown(value(row), Formats.in(language)) : cell.apply(row);
    }

    Comparator<T> order(Locale language) {
        if (order != null) {
            return order::compare;
        }
        Collator collator = Collator.getInstance(language);
        return (one, other) -> compare(value(one), value(other), collator);
    }

    // Where it is narrow an empty cell is not there at all, so what lacks must be empty.
    private static Component shown(CellValue value, Formats formats) {
        if (value instanceof CellValue.ProMemorie) {
            return new ProMemorie();
        }
        if (value instanceof CellValue.Text text) {
            return new Span(text.text());
        }
        if (value instanceof CellValue.Figure figure) {
            return new Span(formats.days(figure.number().doubleValue()));
        }
        if (value instanceof CellValue.Day day) {
            return new Span(formats.date(day.day()));
        }
        return value instanceof CellValue.Amount amount
                ? new Span(formats.amount(amount.euros().amount()))
                : new Span();
    }

    private static int compare(CellValue one, CellValue other, Collator collator) {
        if (one instanceof CellValue.Text text && other instanceof CellValue.Text another) {
            return collator.compare(text.text(), another.text());
        }
        if (one instanceof CellValue.Figure figure && other instanceof CellValue.Figure another) {
            return figure.number().compareTo(another.number());
        }
        if (one instanceof CellValue.Day day && other instanceof CellValue.Day another) {
            return day.day().compareTo(another.day());
        }
        if (one instanceof CellValue.Amount amount && other instanceof CellValue.Amount another) {
            return amount.euros().compareTo(another.euros());
        }
        return Integer.compare(rank(one), rank(other));
    }

    /** Pro memorie is no nought, and stands between nothing and every amount. */
    private static int rank(CellValue value) {
        if (value instanceof CellValue.Nothing) {
            return 0;
        }
        return value instanceof CellValue.ProMemorie ? 1 : 2;
    }
}
