package nl.ibp.workflow.monitoring;

import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.secrecy.Reader;
import org.springframework.stereotype.Component;

/**
 * How long steps take, of what somebody may know and no more. Outside any transaction: whoever waits until another has read
 * what is new holds no connection meanwhile.
 */
@Component
public class WatchingSteps {

    private final RememberedSteps steps;
    private final StepRecords records;
    private final DossierAccess access;

    WatchingSteps(RememberedSteps steps, StepRecords records, DossierAccess access) {
        this.steps = steps;
        this.records = records;
        this.access = access;
    }

    public StepOverview overview(Actor actor, FigureFilter filter) {
        Reader reader = access.reader(actor);
        return steps.ask(columns -> {
            // Asked after what is new was read, so that nothing is counted of what became secret meanwhile.
            Sightline sight = new Sightline(reader.provinces(), records.secretFor(reader));
            return StepFigures.of(columns, filter, sight);
        });
    }
}
