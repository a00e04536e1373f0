package nl.ibp.workflow.record;

import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.springframework.stereotype.Component;

/** An administrator has the record verified. */
@Component
public class CheckingRecord {

    private final AdministratorSeat administrators;
    private final VerifyingRecord verifying;

    CheckingRecord(AdministratorSeat administrators, VerifyingRecord verifying) {
        this.administrators = administrators;
        this.verifying = verifying;
    }

    /** @throws Refused when the actor is no administrator */
    public Verification by(Actor actor) {
        administrators.require(actor);
        return verifying.verify();
    }
}
