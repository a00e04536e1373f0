package nl.ibp.ui.proposal.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.Problem;

/** The five short steps; the name of each stands in the address. */
enum DraftStep {
    WHERE("waar", "regions", "region", "point"),
    WHAT("wat", "title", "summary", "themes", "milestones", "urgency"),
    WITH_WHOM("met-wie", "coSubmitters", "otherPartners", "requests"),
    MONEY("geld", "moneyLines"),
    ATTACHMENTS("bijlagen", "attachments");

    private final String address;
    private final Set<String> fields;

    DraftStep(String address, String... fields) {
        this.address = address;
        this.fields = Set.of(fields);
    }

    String address() {
        return address;
    }

    String textKey() {
        return "drafting.step." + name().toLowerCase(Locale.ROOT);
    }

    static DraftStep at(String address) {
        return Arrays.stream(values())
                .filter(step -> step.address.equals(address))
                .findFirst()
                .orElse(WHERE);
    }

    /** The step in which a problem can be mended; empty for what concerns the whole. */
    static Optional<DraftStep> of(Problem problem) {
        String part = problem.field().split("\\.")[0];
        return Arrays.stream(values())
                .filter(step -> step.fields.contains(part))
                .findFirst();
    }

    Optional<DraftStep> next() {
        int next = ordinal() + 1;
        return next < values().length ? Optional.of(values()[next]) : Optional.empty();
    }

    Optional<DraftStep> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }
}
