package nl.ibp.workflow.administration;

import java.time.Clock;
import java.util.List;
import nl.ibp.domain.administration.AdministrationChange;
import nl.ibp.domain.administration.AdministrationChanges;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.audit.AuditLine;
import nl.ibp.workflow.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes the list of changes, with the moment and the person. */
@Component
public class AdministrationWriter {

    private final AdministrationChanges changes;
    private final Clock clock;

    AdministrationWriter(AdministrationChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** @param name what people called it before the change */
    public void write(Actor actor, ChangeSubject subject, String object, String name, List<ChangedPart> parts) {
        changes.add(new AdministrationChange(clock.instant(), actor.person(), subject, object, name, parts));
        AuditLog.about(subject.name(), object);
    }

    /** A new version of the product did it. */
    void writeOfProduct(ChangeSubject subject, String object, String name, List<ChangedPart> parts) {
        changes.add(new AdministrationChange(clock.instant(), null, subject, object, name, parts));
        AuditLog.write(AuditLine.done("Product.change", subject + ":" + object, ""));
    }
}
