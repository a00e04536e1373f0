package nl.ibp.workflow;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.audit.AuditLog;
import nl.ibp.workflow.inbox.OpenTask;
import org.springframework.stereotype.Component;

/** Writes the record of a dossier, with the moment, the seat, and on whose behalf. */
@Component
public class DossierWriter {

    private final DossierRecord record;
    private final Clock clock;

    DossierWriter(DossierRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** Somebody did a piece of work. */
    public void write(Actor actor, OpenTask task, RecordedEvent event, Map<String, String> details) {
        write(actor, task.seat(), task.proposal(), event, details);
    }

    /** Somebody acted for a seat. */
    public void write(Actor actor, SeatId seat, ProposalId proposal, RecordedEvent event, Map<String, String> details) {
        Optional<StandIn> standIn = actor.standsInFor(seat);
        PersonId onBehalfOf = standIn.map(StandIn::holder).orElse(null);
        Map<String, String> said = standIn.isEmpty() ? details : asSubstitute(details);
        record.add(new RecordEntry(proposal, clock.instant(), actor.person(), seat, onBehalfOf, event, said));
        AuditLog.about("proposal", proposal);
    }

    // Nobody can be named on whose behalf it was while the seat is vacant; that a substitute did it is still to be
    // seen.
    private static Map<String, String> asSubstitute(Map<String, String> details) {
        Map<String, String> said = new HashMap<>(details);
        said.put(RecordEntry.SUBSTITUTE, "true");
        return said;
    }

    /** It happened by itself: a term passed, the process went on. */
    public void write(ProposalId proposal, RecordedEvent event, Map<String, String> details) {
        record.add(new RecordEntry(proposal, clock.instant(), null, null, event, details));
    }
}
