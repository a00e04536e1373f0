package nl.ibp.workflow.monitoring;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.SeatRole;
import org.springframework.stereotype.Component;

/** Looking behind the product is for who looks after it. */
@Component
class AdministratorSeat {

    private final DossierAccess access;

    AdministratorSeat(DossierAccess access) {
        this.access = access;
    }

    /** @throws Refused when the actor does not hold the administrator's seat */
    void require(Actor actor) {
        if (!access.holdsRole(actor, SeatRole.ADMINISTRATOR)) {
            throw Refused.because("", "NOT_ADMINISTRATOR");
        }
    }
}
