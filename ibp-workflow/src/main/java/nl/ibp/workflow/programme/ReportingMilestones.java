package nl.ibp.workflow.programme;

import java.time.Clock;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneId;
import nl.ibp.domain.reporting.MilestoneReport;
import nl.ibp.domain.reporting.MilestoneReports;
import nl.ibp.domain.reporting.MilestoneState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the milestones of the programme stand: everybody reads it, who looks after the programme reports it. */
@Component
@Transactional
public class ReportingMilestones {

    private final ProgrammeSeat seat;
    private final Themes themes;
    private final MilestoneReports reports;
    private final Clock clock;

    ReportingMilestones(ProgrammeSeat seat, Themes themes, MilestoneReports reports, Clock clock) {
        this.seat = seat;
        this.themes = themes;
        this.reports = reports;
        this.clock = clock;
    }

    /** Of all themes, in the order in which they should be reached. */
    @Transactional(readOnly = true)
    public List<FollowedMilestone> all() {
        return FollowedMilestone.of(themes.all(), reports.all());
    }

    @Transactional(readOnly = true)
    public boolean mayReport(Actor actor) {
        return seat.of(actor).isPresent();
    }

    /**
     * @param expected the new date of one that is delayed; none where that is not known
     * @throws Refused when the actor may not, the milestone is not there (any more), or the report is not complete
     */
    public void report(
            Actor actor, MilestoneId milestone, MilestoneState state, ApproximateDate expected, String note) {
        MilestoneReport report = new MilestoneReport(
                milestone, state, expected, note, seat.require(actor).id(), actor.person(), clock.instant());
        if (themes.all().stream().noneMatch(theme -> has(theme, milestone))) {
            throw Refused.because("", "MILESTONE_CHANGED_MEANWHILE");
        }
        reports.add(report);
    }

    private static boolean has(Theme theme, MilestoneId milestone) {
        return theme.number().equals(milestone.theme())
                && theme.milestones().stream().anyMatch(one -> one.description().equals(milestone.description()));
    }
}
