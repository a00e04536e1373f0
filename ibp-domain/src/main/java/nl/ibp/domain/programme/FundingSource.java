package nl.ibp.domain.programme;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/**
 * Where money can come from (memo of 2 May 2018).
 *
 * @param provincesOwn money of the province itself, which only its Provinciale Staten can spend (Provinciewet 193)
 */
public record FundingSource(FundingSourceId id, String name, String note, boolean provincesOwn) {

    private static final int LONGEST_ID = 50;

    public FundingSource {
        name = Text.line("name", name);
        if (name.isEmpty()) {
            throw Refused.because("name", "NAME_REQUIRED");
        }
        note = Text.passage("note", note);
    }

    /** One that was not there yet, beside those that were. */
    public static FundingSource added(
            String name, String note, boolean provincesOwn, Collection<FundingSource> others) {
        FundingSource source = new FundingSource(freeId(name, others), name, note, provincesOwn);
        source.requireOwnName(others);
        return source;
    }

    /** Whose money it is stays as it is: budgets were made on it. */
    public FundingSource renamed(String newName, String newNote, Collection<FundingSource> all) {
        FundingSource source = new FundingSource(id, newName, newNote, provincesOwn);
        source.requireOwnName(all);
        return source;
    }

    private void requireOwnName(Collection<FundingSource> all) {
        if (all.stream().anyMatch(other -> !other.id.equals(id) && other.name.equalsIgnoreCase(name))) {
            throw Refused.because("name", "NAME_TAKEN");
        }
    }

    private static FundingSourceId freeId(String name, Collection<FundingSource> others) {
        String words = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String begin = words.isEmpty() ? "bron" : words.substring(0, Math.min(words.length(), LONGEST_ID));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new FundingSourceId(number == 1 ? begin : begin + "-" + number))
                .filter(id -> others.stream().noneMatch(other -> other.id.equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
