package nl.ibp.ui.inbox;

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

    public static final FieldText<List<List<String>>> ROWS = new FieldText<>(CellText::write, CellText::read);

    public static final FieldText<Set<BodyId>> BODIES = new FieldText<>(
            bodies -> bodies.stream().map(BodyId::value).sorted().collect(Collectors.joining(",")), FieldText::bodies);

    public static <E extends Enum<E>> FieldText<E> of(Class<E> type) {
        return new FieldText<>(Enum::name, name -> constant(type, name));
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
