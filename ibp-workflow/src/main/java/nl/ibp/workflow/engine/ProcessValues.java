package nl.ibp.workflow.engine;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.workflow.operations.ProcessValue;
import nl.ibp.workflow.operations.ProcessValue.Kind;

/** What a process remembers, as text and back. What it is, it stays: a number becomes no word. */
final class ProcessValues {

    private static final String SEVERAL = ", ";

    private ProcessValues() {}

    /** Empty for what people cannot type. */
    static Optional<ProcessValue> shown(String name, Object value) {
        return kind(value).map(kind -> new ProcessValue(name, kind, text(value)));
    }

    private static Optional<Kind> kind(Object value) {
        if (value instanceof Collection<?> several) {
            boolean isOfNumbers = !several.isEmpty() && several.stream().allMatch(Integer.class::isInstance);
            return Optional.of(isOfNumbers ? Kind.NUMBERS : Kind.TEXTS);
        }
        if (value instanceof String) {
            return Optional.of(Kind.TEXT);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(Kind.NUMBER);
        }
        if (value instanceof Boolean) {
            return Optional.of(Kind.YES_NO);
        }
        return value instanceof Date ? Optional.of(Kind.MOMENT) : Optional.empty();
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(SEVERAL));
        }
        return value instanceof Date moment
                ? ZonedDateTime.ofInstant(moment.toInstant(), OfficialTime.ZONE)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : String.valueOf(value);
    }

    /**
     * Reads what was typed in the place of each.
     *
     * @throws Refused for all that cannot be such a value
     */
    static Map<String, Object> read(Map<String, Object> present, Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        texts.forEach((name, text) -> {
            Object before = present.get(name);
            if (before == null) {
                problems.add(Problem.of(name, "PROCESS_VALUE_UNKNOWN"));
                return;
            }
            try {
                values.put(name, read(before, text.strip()));
            } catch (IllegalArgumentException | DateTimeParseException notSuch) {
                problems.add(Problem.of(
                        name, "PROCESS_VALUE_" + kind(before).map(Kind::name).orElse(Kind.TEXT.name())));
            }
        });
        Refused.ifAny(problems);
        return values;
    }

    private static Object read(Object before, String text) {
        Kind kind = kind(before).orElseThrow(IllegalArgumentException::new);
        return switch (kind) {
            case TEXT -> required(text);
            case NUMBER -> before instanceof Integer ? (Object) Integer.valueOf(text) : (Object) Long.valueOf(text);
            case YES_NO -> yesOrNo(text);
            case MOMENT ->
                Date.from(LocalDateTime.parse(text).atZone(OfficialTime.ZONE).toInstant());
            case TEXTS -> several(text, ProcessValues::required);
            case NUMBERS -> several(text, Integer::valueOf);
        };
    }

    private static String required(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing");
        }
        return text;
    }

    private static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.parseBoolean(text);
    }

    // A list of the kind that the engine keeps and reads back everywhere.
    private static <T> ArrayList<T> several(String text, Function<String, T> one) {
        return text.isEmpty()
                ? new ArrayList<>()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .map(one)
                        .collect(Collectors.toCollection(ArrayList::new));
    }
}
