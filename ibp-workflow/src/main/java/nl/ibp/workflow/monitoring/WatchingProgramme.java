package nl.ibp.workflow.monitoring;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import org.springframework.stereotype.Component;

/** All that the overview tells, of one moment. Outside any transaction, as each of its parts. */
@Component
public class WatchingProgramme {

    private final RememberedSteps steps;
    private final FigureRights rights;
    private final WatchingParts parts;
    private final WatchingWork work;

    WatchingProgramme(RememberedSteps steps, FigureRights rights, WatchingParts parts, WatchingWork work) {
        this.steps = steps;
        this.rights = rights;
        this.parts = parts;
        this.work = work;
    }

    /** @param before what to compare with; empty for nothing */
    public ProgrammeFigures of(Actor actor, FigureFilter filter, Optional<Period> before) {
        ProgressFilter part = ProgressFilter.of(filter);
        return steps.ask(columns -> {
            Told told = rights.told(columns, actor);
            return new ProgrammeFigures(
                    parts.of(told, part),
                    work.of(told, actor, part),
                    WatchingOverview.of(told, filter, before),
                    WatchingSteps.overview(told, filter),
                    before.map(period -> WatchingSteps.overview(told, filter.during(period)))
                            .orElse(null));
        });
    }
}
