package nl.ibp.workflow.administration;

import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator reads what administrators changed. */
@Component
@Transactional(readOnly = true)
public class ReadingChanges {

    /** @param count of all there are, of which the newest are here */
    public record Changes(List<AdministrationChange> latest, int count) {}

    private final AdministratorSeat administrators;
    private final AdministrationChanges changes;

    ReadingChanges(AdministratorSeat administrators, AdministrationChanges changes) {
        this.administrators = administrators;
        this.changes = changes;
    }

    /** @throws Refused when the actor is no administrator */
    public Changes latest(Actor actor, int most) {
        administrators.require(actor);
        return new Changes(changes.latest(most), changes.count());
    }
}
