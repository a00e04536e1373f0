package nl.ibp.ui.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A table that becomes a file.
 *
 * @param name what it shows and of when, which the file is called after
 * @param rows as many cells each as there are headings
 */
public record TableFile(String name, List<String> headings, List<List<CellValue>> rows) {

    private static final int LONGEST_NAME = 80;

    public TableFile {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<CellValue> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + headings.size() + " headings");
            }
        }
    }

    String fileName(String extension) {
        return fileName(name, extension);
    }

    /** Letters, digits and dashes, which every system can store: {@code ibp-hoe-lang-een-stap-duurt.csv}. */
    public static String fileName(String name, String extension) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return "ibp-" + cut.replaceAll("^-+|-+$", "") + extension;
    }
}
