package nl.ibp.api.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import nl.ibp.api.request.Link;
import nl.ibp.api.request.Parameters;
import nl.ibp.api.request.Query;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.event.CloudEvent;
import nl.ibp.workflow.event.ReadingEvents;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What happened, a part at a time, for whoever comes for it instead of being told. The part is a batch of CloudEvents, in
 * which there is no room for anything else: where it goes on stands in the header.
 */
@RestController
@WhereSignOnIsSet
class HappenedEvents {

    private static final String BATCH = "application/cloudevents-batch+json";

    /** @param after what was read last; null from the beginning */
    private record Part(int size, @Nullable UUID after) {

        static Part of(Parameters asked) {
            return new Part(asked.size(), asked.cursor(Part::name));
        }

        private static Optional<UUID> name(String word) {
            try {
                UUID name = UUID.fromString(word);
                // It takes what is shorter, too.
                return name.toString().equals(word) ? Optional.of(name) : Optional.empty();
            } catch (IllegalArgumentException madeUp) {
                return Optional.empty();
            }
        }
    }

    private final ReadingEvents reading;

    HappenedEvents(ReadingEvents reading) {
        this.reading = reading;
    }

    @GetMapping(path = "/v1/gebeurtenissen", produces = BATCH)
    ResponseEntity<List<Map<String, Object>>> list(Actor actor, Query query) {
        Part part = query.read(Part::of);
        List<CloudEvent> events = reading.after(actor, part.after(), part.size())
                .orElseThrow(() -> ApiProblem.malformed(Fault.inQuery(Parameters.CURSOR, "unknown-cursor")));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next(query, events).href() + ">; rel=\"next\"")
                .body(events.stream().map(CloudEvent::members).toList());
    }

    /** Also at the end, where more comes as it happens. */
    private static Link next(Query query, List<CloudEvent> events) {
        return events.isEmpty()
                ? query.self()
                : query.next(events.get(events.size() - 1).id().toString());
    }
}
