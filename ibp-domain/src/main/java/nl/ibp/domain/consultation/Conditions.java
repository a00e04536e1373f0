package nl.ibp.domain.consultation;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

final class Conditions {

    private Conditions() {}

    /** Strips them and leaves the empty ones out. */
    static List<String> checked(List<String> conditions, int most) {
        if (conditions.size() > most) {
            throw Refused.because("conditions", "TOO_MANY_ENTRIES", most);
        }
        return conditions.stream()
                .map(condition -> Text.passage("conditions", condition))
                .filter(condition -> !condition.isEmpty())
                .distinct()
                .toList();
    }
}
