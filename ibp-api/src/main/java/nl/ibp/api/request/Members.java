package nl.ibp.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.ibp.api.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An object that a program sends. It is read member by member; what is wrong is remembered, and until all is read another
 * value stands in for it, which is used for nothing. The domain checks what is read as it does for people.
 */
public final class Members {

    /** More than any use case takes. */
    private static final int MOST_ENTRIES = 1000;

    /** Earlier and later ones are days too, but nobody means them, and no database knows all of them. */
    private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}-\\d{2}");

    private final JsonNode object;
    private final String pointer;
    private final Reading reading;
    private final Set<String> known = new HashSet<>();
    private boolean isAtALoss;

    Members(JsonNode object, String pointer, Reading reading) {
        this.object = object;
        this.pointer = pointer;
        this.reading = reading;
    }

    /** Says how the domain names an input, so that a refusal of it can be pointed at. */
    public Members naming(String member, String field) {
        reading.name(field, at(member));
        return this;
    }

    /** Empty where it is left out: whether it may be is a rule of the domain. */
    public String text(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return "";
        }
        return value.isTextual() ? value.textValue() : otherwise(name, "text-expected", "");
    }

    /** Texts of which each says something else; none where they are left out. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        entries(name)
                .forEach(entry -> texts.add(
                        entry.node().isTextual()
                                ? entry.node().textValue()
                                : wrongAt(entry.pointer(), "text-expected", "")));
        return texts;
    }

    public <T> T choice(String name, Choice<T> choice) {
        JsonNode value = required(name);
        return value == null ? choice.any() : chosen(value, at(name), choice);
    }

    /** What the rest depends on: where it is not understood, nothing can be said of the rest. */
    public <T> T way(String name, Choice<T> choice) {
        JsonNode value = required(name);
        Optional<T> way = value == null ? Optional.empty() : choice.find(value.asText());
        if (value != null && way.isEmpty()) {
            unknown(at(name), choice);
        }
        isAtALoss = isAtALoss || way.isEmpty();
        return way.orElseGet(choice::any);
    }

    /** Each of them once; none where they are left out. */
    public <T> List<T> choices(String name, Choice<T> choice) {
        return entries(name).stream()
                .map(entry -> chosen(entry.node(), entry.pointer(), choice))
                .distinct()
                .toList();
    }

    // Numbers may be names too, as those of themes are.
    private <T> T chosen(JsonNode value, String where, Choice<T> choice) {
        Optional<T> found =
                value.isTextual() || value.isIntegralNumber() ? choice.find(value.asText()) : Optional.empty();
        return found.orElseGet(() -> {
            unknown(where, choice);
            return choice.any();
        });
    }

    private void unknown(String where, Choice<?> choice) {
        add(Fault.inBody(where, "unknown-choice", String.join(", ", choice.words())));
    }

    public boolean flag(String name) {
        JsonNode value = required(name);
        if (value == null || value.isBoolean()) {
            return value != null && value.booleanValue();
        }
        return otherwise(name, "flag-expected", false);
    }

    /** No where it is left out. */
    public boolean flagIfSaid(String name) {
        return object.has(name) && flag(name);
    }

    public int number(String name) {
        JsonNode value = required(name);
        if (value == null) {
            return 0;
        }
        return value.isIntegralNumber() && value.canConvertToInt()
                ? value.intValue()
                : otherwise(name, "number-expected", 0);
    }

    public BigDecimal amount(String name) {
        JsonNode value = required(name);
        if (value == null) {
            return BigDecimal.ZERO;
        }
        return value.isNumber() ? value.decimalValue() : otherwise(name, "amount-expected", BigDecimal.ZERO);
    }

    /** The same where a word can stand for it; empty where that is said, or nothing. */
    public Optional<BigDecimal> amountOr(String name, String word) {
        JsonNode value = value(name);
        boolean isWord = value != null && value.isTextual() && value.textValue().equals(word);
        return value == null || isWord ? Optional.empty() : Optional.of(amount(name));
    }

    public LocalDate day(String name) {
        return required(name) == null ? LocalDate.EPOCH : dayOf(name);
    }

    public @Nullable LocalDate dayIfSaid(String name) {
        return value(name) == null ? null : dayOf(name);
    }

    private LocalDate dayOf(String name) {
        JsonNode value = value(name);
        try {
            if (value != null
                    && value.isTextual()
                    && DAY.matcher(value.textValue()).matches()) {
                return LocalDate.parse(value.textValue());
            }
        } catch (DateTimeException noDay) {
            // The same as any other text.
        }
        return otherwise(name, "day-expected", LocalDate.EPOCH);
    }

    /** None where it is left out. What the domain refuses of an entry is told of that entry. */
    public <T> List<T> list(String name, Function<Members, T> each) {
        List<T> list = new ArrayList<>();
        for (Entry entry : entries(name)) {
            reading.part(entry.node(), entry.pointer(), each).ifPresent(list::add);
        }
        return list;
    }

    /** Empty where it is left out. */
    public <T> Optional<T> object(String name, Function<Members, T> whole) {
        JsonNode value = value(name);
        return value == null || isAtALoss ? Optional.empty() : reading.part(value, at(name), whole);
    }

    /** Lists of numbers, as in the coordinates of GeoJSON. */
    public List<List<BigDecimal>> pairs(String name) {
        List<List<BigDecimal>> pairs = new ArrayList<>();
        for (Entry entry : entries(name)) {
            JsonNode pair = entry.node();
            if (pair.isArray()
                    && pair.size() == 2
                    && pair.get(0).isNumber()
                    && pair.get(1).isNumber()) {
                pairs.add(List.of(pair.get(0).decimalValue(), pair.get(1).decimalValue()));
            } else {
                add(Fault.inBody(entry.pointer(), "pair-expected"));
            }
        }
        return pairs;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    /** Tells of something that is wrong together, and not by itself. */
    public void wrong(String name, String code) {
        add(Fault.inBody(at(name), code));
    }

    /** Members that were not asked for are a mistake: what was meant by them would be lost. */
    void nothingElse() {
        if (isAtALoss) {
            return;
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                add(Fault.inBody(at(name), "unknown-member"));
            }
        });
    }

    private record Entry(JsonNode node, String pointer) {}

    private List<Entry> entries(String name) {
        JsonNode value = value(name);
        List<Entry> entries = new ArrayList<>();
        if (value == null || isAtALoss) {
            return entries;
        }
        if (!value.isArray() || value.size() > MOST_ENTRIES) {
            add(Fault.inBody(at(name), "list-expected", MOST_ENTRIES));
            return entries;
        }
        for (int i = 0; i < value.size(); i++) {
            entries.add(new Entry(value.get(i), at(name) + "/" + i));
        }
        return entries;
    }

    private @Nullable JsonNode required(String name) {
        JsonNode value = value(name);
        if (value == null) {
            add(Fault.inBody(at(name), "required"));
        }
        return value;
    }

    private @Nullable JsonNode value(String name) {
        known.add(name);
        return object.get(name);
    }

    private <T> T otherwise(String name, String code, T standIn) {
        return wrongAt(at(name), code, standIn);
    }

    private <T> T wrongAt(String where, String code, T standIn) {
        add(Fault.inBody(where, code));
        return standIn;
    }

    private void add(Fault fault) {
        if (!isAtALoss) {
            reading.add(fault);
        }
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
