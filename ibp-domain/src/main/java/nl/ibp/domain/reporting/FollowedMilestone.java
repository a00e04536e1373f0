package nl.ibp.domain.reporting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.programme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a theme with what was reported on it.
 *
 * @param reports the newest first
 */
public record FollowedMilestone(Theme theme, Milestone milestone, List<MilestoneReport> reports) {

    /** By the end of the window: that is when it should be there. What has no window comes last. */
    public static final Comparator<FollowedMilestone> CHRONOLOGICAL = comparing(
                    FollowedMilestone::latestDay, nullsLast(naturalOrder()))
            .thenComparing(FollowedMilestone::earliestDay, nullsFirst(naturalOrder()))
            .thenComparing(followed -> followed.theme().number());

    public FollowedMilestone {
        reports = List.copyOf(reports);
    }

    /** The milestones of all themes, in the order in which they should be reached. */
    public static List<FollowedMilestone> of(List<Theme> themes, List<MilestoneReport> newestFirst) {
        return themes.stream()
                .flatMap(theme -> theme.milestones().stream().map(milestone -> of(theme, milestone, newestFirst)))
                .sorted(CHRONOLOGICAL)
                .toList();
    }

    private static FollowedMilestone of(Theme theme, Milestone milestone, List<MilestoneReport> newestFirst) {
        MilestoneId id = new MilestoneId(theme.number(), milestone.description());
        return new FollowedMilestone(
                theme,
                milestone,
                newestFirst.stream()
                        .filter(report -> report.milestone().equals(id))
                        .toList());
    }

    public MilestoneId id() {
        return new MilestoneId(theme.number(), milestone.description());
    }

    public Optional<MilestoneReport> latest() {
        return reports.stream().findFirst();
    }

    /** As reported last; none where nothing was reported yet. */
    public Optional<MilestoneState> state() {
        return latest().map(MilestoneReport::state);
    }

    /** When it is to be reached: as planned, or as the delay that was reported last says. */
    public ApproximateDate date() {
        return latest().map(MilestoneReport::expected)
                .filter(expected -> expected.precision() != Precision.NONE)
                .orElseGet(milestone::date);
    }

    public boolean isMoved() {
        return !date().equals(milestone.date());
    }

    /** The last day it could be reached on has gone by, and nobody said that it was reached. */
    public boolean isOverdue(LocalDate today) {
        LocalDate last = latestDay();
        return state().filter(MilestoneState.DONE::equals).isEmpty() && last != null && last.isBefore(today);
    }

    private @Nullable LocalDate latestDay() {
        return date().latest();
    }

    private @Nullable LocalDate earliestDay() {
        return date().earliest();
    }
}
