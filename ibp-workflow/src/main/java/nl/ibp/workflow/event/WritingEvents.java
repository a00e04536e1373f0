package nl.ibp.workflow.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ibp.domain.event.EventKind;
import nl.ibp.domain.event.OutcomeCode;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.workflow.monitoring.DossierAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes an event at the moment it is told, as its reader may know it then. No title, no person and nothing that somebody
 * wrote: it goes by networks and systems of others.
 */
@Component
class WritingEvents {

    private static final String OF_PROPOSALS = "/v1/voorstellen/";

    private final Publications publications;
    private final Proposals proposals;
    private final DossierAccess access;
    private final Seats seats;
    private final EventSettings settings;

    WritingEvents(
            Publications publications, Proposals proposals, DossierAccess access, Seats seats, EventSettings settings) {
        this.publications = publications;
        this.proposals = proposals;
        this.access = access;
        this.seats = seats;
        this.settings = settings;
    }

    /** @return empty when the reader may not be told of it by now */
    @Transactional(readOnly = true)
    public Optional<CloudEvent> write(Actor reader, long position) {
        PublishedEvent event = publications.find(position).orElseThrow();
        return proposals
                .find(event.entry().proposal())
                .filter(proposal -> access.mayBeTold(reader, proposal))
                .map(proposal -> write(event, proposal));
    }

    private CloudEvent write(PublishedEvent event, RegionalProposal proposal) {
        String id = proposal.id().toString();
        return new CloudEvent(
                event.id(),
                settings.source(),
                event.kind().type(),
                event.entry().at(),
                Optional.of(id),
                Optional.of(String.format(Locale.ROOT, "%010d", event.sequence())),
                settings.at(OF_PROPOSALS + id),
                data(event.entry(), proposal));
    }

    private Map<String, Object> data(RecordEntry entry, RegionalProposal proposal) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("voorstelId", proposal.id().toString());
        data.put("nummer", proposal.number().toString());
        Optional.ofNullable(entry.details().get("version"))
                .ifPresent(version -> data.put("versie", Integer.valueOf(version)));
        OutcomeCode.of(entry).ifPresent(outcome -> data.put("uitkomst", outcome));
        Optional<Seat> seat = Optional.ofNullable(entry.seat()).map(seats::get);
        Optional.ofNullable(entry.details().get("body"))
                .or(() -> seat.map(by -> by.body().value()))
                .ifPresent(body -> data.put("orgaan", body));
        Optional.ofNullable(entry.details().get("province"))
                .or(() -> seat.flatMap(by -> Optional.ofNullable(by.province())).map(Object::toString))
                .ifPresent(province -> data.put("provincie", province));
        return data;
    }

    /** Says nothing, to find out whether somebody is there. */
    CloudEvent trial(Instant now) {
        return new CloudEvent(
                UUID.randomUUID(),
                settings.source(),
                EventKind.TEST_TYPE,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
