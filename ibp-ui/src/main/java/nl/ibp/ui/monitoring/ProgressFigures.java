package nl.ibp.ui.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.OpenWork;
import nl.ibp.workflow.monitoring.Overview;
import nl.ibp.workflow.monitoring.PartFigure;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProgrammeParts;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.StepOverview;
import nl.ibp.workflow.monitoring.WatchingOverview;
import nl.ibp.workflow.monitoring.WatchingParts;
import nl.ibp.workflow.monitoring.WatchingProgress;
import nl.ibp.workflow.monitoring.WatchingSteps;
import nl.ibp.workflow.monitoring.WatchingWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks all that the overview shows. */
@Component
class ProgressFigures {

    /**
     * What the overview shows.
     *
     * @param stepsBefore in the period that is compared with; null where nothing can come before
     */
    record Shown(
            StatusFigures now,
            List<PartFigure<ThemeNumber>> themes,
            List<PartFigure<ProvinceCode>> provinces,
            OpenWork work,
            Overview overview,
            StepOverview steps,
            @Nullable StepOverview stepsBefore) {}

    private final WatchingParts parts;
    private final WatchingProgress progress;
    private final WatchingWork work;
    private final WatchingOverview overview;
    private final WatchingSteps steps;

    ProgressFigures(
            WatchingParts parts,
            WatchingProgress progress,
            WatchingWork work,
            WatchingOverview overview,
            WatchingSteps steps) {
        this.parts = parts;
        this.progress = progress;
        this.work = work;
        this.overview = overview;
        this.steps = steps;
    }

    /** Whether there is anything to count at all. */
    boolean isEmpty(Actor actor) {
        return progress.isEmpty(actor);
    }

    Shown of(Actor actor, FigureQuery query, LocalDate today) {
        FigureFilter filter = query.filter(today);
        ProgressFilter part = ProgressFilter.of(filter);
        Optional<Period> before = query.period().before(today);
        ProgrammeParts now = parts.of(actor, part);
        return new Shown(
                new StatusFigures(now.statuses()),
                now.themes(),
                now.provinces(),
                work.of(actor, part),
                overview.of(actor, filter, before),
                steps.overview(actor, filter),
                before.map(period -> steps.overview(
                                actor, new FigureFilter(period, filter.theme(), filter.province(), filter.body())))
                        .orElse(null));
    }
}
