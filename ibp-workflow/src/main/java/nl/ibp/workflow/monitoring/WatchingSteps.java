package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.Actor;
import org.springframework.stereotype.Component;

/**
 * How long steps take, of what somebody may know and no more. Outside any transaction: whoever waits until another has read
 * what is new holds no connection meanwhile.
 */
@Component
public class WatchingSteps {

    private final RememberedSteps steps;
    private final FigureRights rights;

    WatchingSteps(RememberedSteps steps, FigureRights rights) {
        this.steps = steps;
        this.rights = rights;
    }

    public StepOverview overview(Actor actor, FigureFilter filter) {
        return steps.ask(columns -> overview(rights.told(columns, actor), filter));
    }

    static StepOverview overview(Told told, FigureFilter filter) {
        return StepFigures.of(told.columns(), filter, told.sight(), told.telling());
    }
}
