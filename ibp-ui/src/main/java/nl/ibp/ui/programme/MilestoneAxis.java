package nl.ibp.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneState;
import nl.ibp.ui.chart.Chart;
import nl.ibp.ui.chart.LegendItem;
import nl.ibp.ui.chart.Scale;
import nl.ibp.ui.chart.Shade;
import nl.ibp.ui.chart.TimeAxis;
import nl.ibp.ui.chart.TimeAxis.Lane;
import nl.ibp.ui.chart.TimeAxis.Span;

/** The milestones of each theme in time. What has no date is named there too, without a place on the axis. */
final class MilestoneAxis {

    /** In months. */
    private static final int MARGIN = 1;

    /** In months. */
    private static final int NEAR = 12;

    private final MilestoneWords words;

    MilestoneAxis(Locale locale, LocalDate today) {
        this.words = new MilestoneWords(locale, today);
    }

    Chart of(List<Theme> themes, List<FollowedMilestone> milestones) {
        Map<ThemeNumber, List<FollowedMilestone>> byTheme = milestones.stream()
                .collect(Collectors.groupingBy(one -> one.theme().number(), TreeMap::new, Collectors.toList()));
        List<Lane> lanes = themes.stream()
                .map(theme -> lane(theme, byTheme.getOrDefault(theme.number(), List.of())))
                .toList();
        TimeAxis axis = new TimeAxis(scale(milestones), lanes, words.today(), legend());
        return new Chart(words.text("milestone.axis"), axis);
    }

    private Lane lane(Theme theme, List<FollowedMilestone> milestones) {
        String name = theme.number() + ". " + theme.name();
        return new Lane(
                theme.hasNobodyInCharge() ? words.text("milestone.axis.nobody", name) : name,
                milestones.stream().map(this::span).toList());
    }

    private Span span(FollowedMilestone milestone) {
        ApproximateDate date = milestone.date();
        String when = words.text("milestone.axis.when", words.when(date), words.standing(milestone));
        return new Span(
                milestone.milestone().description(), when, date.earliest(), date.latest(), shade(milestone), null);
    }

    private Shade shade(FollowedMilestone milestone) {
        MilestoneState state = milestone.state().orElse(null);
        if (state == MilestoneState.DONE) {
            return Shade.FIFTH;
        }
        return state == MilestoneState.DELAYED || milestone.isOverdue(words.today()) ? Shade.MARK : Shade.SECOND;
    }

    private List<LegendItem> legend() {
        return List.of(
                new LegendItem(Shade.FIFTH, words.text("milestone.state.DONE")),
                new LegendItem(Shade.SECOND, words.text("milestone.axis.ahead")),
                new LegendItem(Shade.MARK, words.text("milestone.axis.late")));
    }

    // From the first day of any to the last. Today is in it unless that would press all milestones together.
    private Scale scale(List<FollowedMilestone> milestones) {
        List<LocalDate> days = milestones.stream()
                .flatMap(one -> Stream.of(one.date().earliest(), one.date().latest()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate today = words.today();
        LocalDate first = days.isEmpty() ? today : days.get(0);
        LocalDate last = days.isEmpty() ? today : days.get(days.size() - 1);
        if (today.isBefore(first) && today.plusMonths(NEAR).isAfter(first)) {
            first = today;
        }
        if (today.isAfter(last) && today.minusMonths(NEAR).isBefore(last)) {
            last = today;
        }
        return Scale.between(first.minusMonths(MARGIN), last.plusMonths(MARGIN), words.locale());
    }
}
