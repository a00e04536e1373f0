package nl.ibp.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is shown what, as it stands in {@code docs/rights.csv}, where a person reads it: a row for each address, a column
 * for each kind of reader. What is found otherwise is written as the file would have to be.
 */
public final class RightsTable {

    private static final Path FILE = Path.of("..", "docs", "rights.csv");

    private RightsTable() {}

    /**
     * Fails where a row of these kinds is missing, is too much, or says something else.
     *
     * @param kinds what the rows begin with, e.g. {@code page}
     * @param found what each of the {@link Readers}, in their order, got; by kind and address, e.g. {@code page,werk}
     */
    public static void assertHolds(List<String> kinds, Map<String, List<String>> found) {
        String head = "kind,address," + String.join(",", Readers.names());
        String rows = new TreeMap<>(found)
                .entrySet().stream()
                        .map(row -> row.getKey() + "," + String.join(",", row.getValue()))
                        .collect(Collectors.joining("\n"));
        try {
            List<String> lines = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of("");
            String kept = lines.stream()
                    .skip(1)
                    .filter(line -> kinds.contains(line.substring(0, Math.max(0, line.indexOf(',')))))
                    .collect(Collectors.joining("\n"));
            Path written = Path.of("target", "rights-" + String.join("-", kinds) + ".csv");
            Files.writeString(written, head + "\n" + rows + "\n");
            assertThat(lines.get(0)).as("columns of %s", FILE).isEqualTo(head);
            assertThat(kept)
                    .as("%s; what was found stands in %s", FILE, written)
                    .isEqualTo(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
