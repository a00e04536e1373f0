package nl.ibp.domain.reporting;

import java.util.List;
import nl.ibp.domain.calendar.Quarter;
import nl.ibp.domain.programme.Theme;

/**
 * What a periodic report to the colleges tells (rule of cooperation R9).
 *
 * @param themes as they were when it was made
 * @param reports the last one on each milestone until the end of the quarter
 * @param decisions of the quarter, the earliest first
 */
public record ReportContent(
        Quarter quarter, List<Theme> themes, List<MilestoneReport> reports, List<ProgrammeDecision> decisions) {

    public ReportContent {
        themes = List.copyOf(themes);
        reports = List.copyOf(reports);
        decisions = List.copyOf(decisions);
    }

    public List<FollowedMilestone> milestones() {
        return FollowedMilestone.of(themes, reports);
    }

    public List<Theme> themesWithoutLead() {
        return themes.stream().filter(Theme::hasNobodyInCharge).toList();
    }

    /** It was reported on in the quarter itself, not before it. */
    public boolean isNews(MilestoneReport report) {
        return !report.on().isBefore(quarter.from());
    }

    public List<ProgrammeDecision> decisions(ProgrammeDecision.Kind kind) {
        return decisions.stream().filter(decision -> decision.kind() == kind).toList();
    }
}
