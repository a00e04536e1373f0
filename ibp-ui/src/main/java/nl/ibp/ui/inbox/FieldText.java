package nl.ibp.ui.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the value of a field is kept as text while it is a draft. Unreadable text gives no value. */
public record FieldText<V>(Function<V, String> write, Function<String, @Nullable V> read) {

    public static final FieldText<String> TEXT = new FieldText<>(text -> text, text -> text);

    public static final FieldText<Boolean> YES_NO = new FieldText<>(String::valueOf, Boolean::valueOf);

    public static final FieldText<LocalDate> DATE = new FieldText<>(LocalDate::toString, FieldText::date);

    public static final FieldText<Integer> NUMBER = new FieldText<>(String::valueOf, FieldText::number);

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

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
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
