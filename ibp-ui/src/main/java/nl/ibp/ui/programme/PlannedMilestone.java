package nl.ibp.ui.programme;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import org.jspecify.annotations.Nullable;

/** A milestone with the theme it belongs to. */
record PlannedMilestone(Milestone milestone, Theme theme) {

    // By the end of the window: that is when it should be there. What has no window comes last.
    private static final Comparator<PlannedMilestone> CHRONOLOGICAL = comparing(
                    PlannedMilestone::latest, nullsLast(naturalOrder()))
            .thenComparing(PlannedMilestone::earliest, nullsFirst(naturalOrder()))
            .thenComparing(planned -> planned.theme().number());

    static List<PlannedMilestone> inOrder(List<Theme> themes) {
        return themes.stream()
                .flatMap(theme -> theme.milestones().stream().map(milestone -> new PlannedMilestone(milestone, theme)))
                .sorted(CHRONOLOGICAL)
                .toList();
    }

    ApproximateDate date() {
        return milestone.date();
    }

    private @Nullable LocalDate latest() {
        return date().latest();
    }

    private @Nullable LocalDate earliest() {
        return date().earliest();
    }
}
