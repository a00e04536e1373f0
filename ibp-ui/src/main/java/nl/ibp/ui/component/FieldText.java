package nl.ibp.ui.component;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.AbstractListDataView;
import com.vaadin.flow.data.provider.HasListDataView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** How the value of a field is kept as text while it is a draft. Unreadable text gives no value. */
public record FieldText<V>(Function<V, String> write, Function<String, @Nullable V> read) {

    public static final FieldText<String> TEXT = new FieldText<>(text -> text, text -> text);

    public static final FieldText<Boolean> YES_NO = new FieldText<>(String::valueOf, Boolean::valueOf);

    public static final FieldText<LocalDate> DATE = new FieldText<>(LocalDate::toString, FieldText::date);

    public static final FieldText<Integer> NUMBER = new FieldText<>(String::valueOf, FieldText::number);

    public static final FieldText<List<List<String>>> ROWS = new FieldText<>(CellText::write, CellText::read);

    public static final FieldText<Set<BodyId>> BODIES = new FieldText<>(
            bodies -> bodies.stream().map(BodyId::value).sorted().collect(Collectors.joining(",")), FieldText::bodies);

    public static <E extends Enum<E>> FieldText<E> of(Class<E> type) {
        return new FieldText<>(Enum::name, name -> constant(type, name));
    }

    /** One of what the field offers at the time, by a name that does not change with the language. */
    public static <V> FieldText<V> oneOf(
            HasListDataView<V, ? extends AbstractListDataView<V>> field, Function<V, String> name) {
        return new FieldText<>(
                name,
                text -> offered(field, name, Set.of(text)).stream().findFirst().orElse(null));
    }

    /** Several of what the field offers at the time, by names that do not change with the language and have no comma. */
    public static <V> FieldText<Set<V>> someOf(
            HasListDataView<V, ? extends AbstractListDataView<V>> field, Function<V, String> name) {
        return new FieldText<>(
                chosen -> chosen.stream().map(name).sorted().collect(Collectors.joining(",")),
                text -> Set.copyOf(offered(field, name, Set.of(text.split(",")))));
    }

    private static <V> List<V> offered(
            HasListDataView<V, ? extends AbstractListDataView<V>> field, Function<V, String> name, Set<String> names) {
        return field.getListDataView()
                .getItems()
                .filter(item -> names.contains(name.apply(item)))
                .toList();
    }

    /** How the value of a field is kept of which the kind alone says it. */
    static FieldText<?> of(HasValue<?, ?> field) {
        if (field instanceof TextField || field instanceof TextArea) {
            return TEXT;
        }
        if (field instanceof DatePicker) {
            return DATE;
        }
        if (field instanceof IntegerField) {
            return NUMBER;
        }
        if (field instanceof Checkbox) {
            return YES_NO;
        }
        throw new IllegalStateException("How a %s is kept has to be said".formatted(field.getClass()));
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable Set<BodyId> bodies(String text) {
        try {
            return Arrays.stream(text.split(",")).map(BodyId::new).collect(Collectors.toSet());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
