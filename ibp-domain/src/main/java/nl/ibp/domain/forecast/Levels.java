package nl.ibp.domain.forecast;

import java.util.List;

/**
 * How past dossiers fared beside their forecasts.
 *
 * @param tried in the order in which they were decided: in that of submitting, the last would be the quick ones only
 * @param silent dossiers of which nothing would have been said
 */
public record Levels(List<Tried> tried, int silent) {

    public Levels {
        tried = List.copyOf(tried);
    }

    public int tested() {
        return tried.size();
    }

    /** For how many the date of a level held. */
    public int held(double level) {
        return (int) tried.stream().filter(one -> one.held(level)).count();
    }
}
