package nl.ibp.workflow.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which things somebody's question is about: the ids in it, also in the parts of what is asked for. Never a text. */
final class IdsInQuestion {

    private static final String PRODUCT = "nl.ibp.";
    private static final Pattern NAMES_SOMETHING = Pattern.compile("(?<what>\\w+?)(Id|Code|Number)");

    /** Such as the many seats of a college: the first say enough. */
    private static final int MOST = 5;

    private IdsInQuestion() {}

    /** @param said what the answer found out besides */
    static String of(@Nullable Object[] arguments, Set<String> said) {
        Set<String> found = new LinkedHashSet<>(said);
        for (Object argument : arguments) {
            if (argument instanceof Long id) {
                found.add("id:" + id);
            } else if (argument != null && !addId(argument, found)) {
                parts(argument).forEach(part -> addId(part, found));
            }
        }
        return found.stream()
                .limit(MOST)
                .reduce((one, other) -> one + ',' + other)
                .orElse("");
    }

    private static boolean addId(Object value, Set<String> found) {
        Class<?> type = value.getClass();
        var name = NAMES_SOMETHING.matcher(type.getSimpleName());
        boolean isId = type.isRecord() && type.getName().startsWith(PRODUCT) && name.matches();
        if (isId) {
            found.add(name.group("what").toLowerCase(Locale.ROOT) + ':' + value);
        }
        return isId;
    }

    private static Stream<Object> parts(Object value) {
        Class<?> type = value.getClass();
        if (!type.isRecord() || !type.getName().startsWith(PRODUCT)) {
            return Stream.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .map(part -> read(part, value))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable Object read(RecordComponent part, Object value) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(value.getClass() + " hides " + part.getName(), unreadable);
        }
    }
}
