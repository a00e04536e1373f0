package nl.ibp.workflow.notice;

import java.util.Optional;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.workflow.inbox.TaskKind;

/** Who is told, and when, of work that is too late: what {@code escalation.dmn} says. */
public interface EscalationRules {

    /** @param workingDays after the last day of the term */
    record Escalation(int workingDays, SeatRole told) {}

    /** Empty where nobody is told. */
    Optional<Escalation> of(TaskKind work);
}
