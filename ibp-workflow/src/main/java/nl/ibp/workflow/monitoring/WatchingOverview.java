package nl.ibp.workflow.monitoring;

import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import org.springframework.stereotype.Component;

/**
 * What happened to proposals in a period, of what somebody may know and no more. Outside any transaction: whoever waits
 * until another has read what is new holds no connection meanwhile.
 */
@Component
public class WatchingOverview {

    private final RememberedSteps steps;
    private final FigureRights rights;

    WatchingOverview(RememberedSteps steps, FigureRights rights) {
        this.steps = steps;
        this.rights = rights;
    }

    /** @param before what to compare with; empty for nothing */
    public Overview of(Actor actor, FigureFilter filter, Optional<Period> before) {
        return steps.ask(columns -> of(rights.told(columns, actor), filter, before));
    }

    static Overview of(Told told, FigureFilter filter, Optional<Period> before) {
        return OverviewFigures.of(told.columns(), filter, before.orElse(null), told.sight(), told.telling());
    }
}
