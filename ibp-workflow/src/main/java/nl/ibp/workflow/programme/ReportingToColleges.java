package nl.ibp.workflow.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.Refused;
import nl.ibp.domain.calendar.Quarter;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.reporting.MilestoneId;
import nl.ibp.domain.reporting.MilestoneReport;
import nl.ibp.domain.reporting.MilestoneReports;
import nl.ibp.domain.reporting.PeriodicReport;
import nl.ibp.domain.reporting.PeriodicReports;
import nl.ibp.domain.reporting.ReportContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periodic report to the colleges (rule of cooperation R9), drawn from the milestones and from what was decided. It
 * says the same to everybody, so nothing that is secret to anybody is in it.
 */
@Component
@Transactional(readOnly = true)
public class ReportingToColleges {

    private final ProgrammeSeat seat;
    private final Themes themes;
    private final MilestoneReports milestones;
    private final ProgrammeDecisions decisions;
    private final PeriodicReports reports;
    private final Clock clock;

    ReportingToColleges(
            ProgrammeSeat seat,
            Themes themes,
            MilestoneReports milestones,
            ProgrammeDecisions decisions,
            PeriodicReports reports,
            Clock clock) {
        this.seat = seat;
        this.themes = themes;
        this.milestones = milestones;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The quarter that goes on. */
    public Quarter present() {
        return Quarter.of(today());
    }

    public boolean mayReport(Actor actor) {
        return seat.of(actor).isPresent();
    }

    /** What a report over this quarter would tell if it were made now. */
    public ReportContent compose(Quarter quarter) {
        return new ReportContent(
                quarter, themes.all(), lastUntil(quarter), decisions.between(quarter.from(), quarter.until()));
    }

    private List<MilestoneReport> lastUntil(Quarter quarter) {
        Map<MilestoneId, MilestoneReport> last = milestones.all().stream()
                .filter(report -> !report.on().isAfter(quarter.until()))
                .collect(Collectors.toMap(MilestoneReport::milestone, Function.identity(), (newer, older) -> newer));
        return List.copyOf(last.values());
    }

    /** Those that were established, the newest first. */
    public List<PeriodicReport> established() {
        return reports.all();
    }

    public Optional<PeriodicReport> find(int number) {
        return reports.find(number);
    }

    /**
     * Makes the report what it says from now on.
     *
     * @param words what is to stand above it
     * @throws Refused when the actor may not, or the quarter has not begun
     */
    @Transactional
    public PeriodicReport establish(Actor actor, Quarter quarter, String words) {
        SeatId own = seat.require(actor).id();
        if (quarter.compareTo(present()) > 0) {
            throw Refused.because("", "QUARTER_NOT_BEGUN");
        }
        return reports.add(new PeriodicReport(0, compose(quarter), words, own, actor.person(), clock.instant()));
    }
}
