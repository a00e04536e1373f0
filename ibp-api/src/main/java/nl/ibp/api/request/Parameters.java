package nl.ibp.api.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import org.jspecify.annotations.Nullable;

/** What is asked for in an address, read one by one; what is wrong is remembered until all is read. */
public final class Parameters {

    public static final String SIZE = "aantal";
    public static final String CURSOR = "cursor";

    public static final int MOST = 100;
    private static final int USUAL = 20;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private final Map<String, List<String>> values;
    private final Set<String> known = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** How many at a time. */
    public int size() {
        String said = value(SIZE);
        if (said == null) {
            return USUAL;
        }
        int size = NUMBER.matcher(said).matches() ? Integer.parseInt(said) : 0;
        if (size < 1 || size > MOST) {
            faults.add(Fault.inQuery(SIZE, "number-out-of-range", 1, MOST));
        }
        return size;
    }

    /**
     * @param reader gives nothing for a word that was never given out
     * @return null for the first part
     */
    public <T> @Nullable T cursor(Function<String, Optional<T>> reader) {
        String said = value(CURSOR);
        if (said == null) {
            return null;
        }
        Optional<T> place = reader.apply(said);
        if (place.isEmpty()) {
            faults.add(Fault.inQuery(CURSOR, "unknown-cursor"));
        }
        return place.orElse(null);
    }

    /** Empty where nothing is said. */
    public String text(String name, int longest) {
        String said = value(name);
        if (said != null && said.length() > longest) {
            faults.add(Fault.inQuery(name, "too-long", longest));
        }
        return said == null ? "" : said;
    }

    public <T> @Nullable T choice(String name, Choice<T> choice) {
        String said = value(name);
        return said == null ? null : chosen(name, said, choice);
    }

    /** Any of these; none where nothing is said. */
    public <T> Set<T> choices(String name, Choice<T> choice) {
        known.add(name);
        Set<T> chosen = new HashSet<>();
        values.getOrDefault(name, List.of()).forEach(said -> chosen.add(chosen(name, said, choice)));
        return chosen;
    }

    private <T> T chosen(String name, String said, Choice<T> choice) {
        return choice.find(said).orElseGet(() -> {
            faults.add(Fault.inQuery(name, "unknown-choice", String.join(", ", choice.words())));
            return choice.any();
        });
    }

    /** What has to be said. */
    public <T> Optional<T> required(String name, Function<String, Optional<T>> reader) {
        String said = value(name);
        Optional<T> read = said == null ? Optional.empty() : reader.apply(said);
        if (read.isEmpty()) {
            faults.add(Fault.inQuery(name, said == null ? "required" : "unreadable"));
        }
        return read;
    }

    private @Nullable String value(String name) {
        known.add(name);
        List<String> said = values.getOrDefault(name, List.of());
        if (said.size() > 1) {
            faults.add(Fault.inQuery(name, "said-twice"));
        }
        return said.isEmpty() ? null : said.get(0);
    }

    void nothingElse() {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(Fault.inQuery(name, "unknown-parameter")));
        if (!faults.isEmpty()) {
            throw ApiProblem.malformed(faults);
        }
    }
}
