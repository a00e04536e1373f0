package nl.ibp.workflow.monitoring;

import java.util.Set;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.ProposalId;
import org.springframework.stereotype.Component;

/**
 * Where proposals are now, of what somebody may know and no more. How many there are is for everybody; what is late, for
 * who may see those figures. Outside any transaction: whoever waits until another has read what is new holds no connection
 * meanwhile.
 */
@Component
public class WatchingParts {

    private final RememberedSteps steps;
    private final Progress progress;
    private final FigureRights rights;

    WatchingParts(RememberedSteps steps, Progress progress, FigureRights rights) {
        this.steps = steps;
        this.progress = progress;
        this.rights = rights;
    }

    public ProgrammeParts of(Actor actor, ProgressFilter filter) {
        return steps.ask(columns -> of(rights.told(columns, actor), filter));
    }

    ProgrammeParts of(Told told, ProgressFilter filter) {
        Telling telling = told.telling();
        Set<ProposalId> lateBeside = progress.lateOnSecrecy(telling.today());
        return PartCounts.of(told.columns(), filter, told.sight(), lateBeside, telling);
    }
}
