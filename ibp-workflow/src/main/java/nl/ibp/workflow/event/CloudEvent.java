package nl.ibp.workflow.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as other systems get it: CloudEvents 1.0 after its Dutch profile (NL GOV profile for CloudEvents). Of what
 * happened it says as little as will do; who may know more asks for it.
 *
 * @param time when it was recorded
 * @param sequence of what is told of one dossier: later is greater, by letters too; gaps are allowed
 * @param reference where more is to be had
 */
public record CloudEvent(
        UUID id,
        String source,
        String type,
        Instant time,
        Optional<String> subject,
        Optional<String> sequence,
        Optional<URI> reference,
        Map<String, Object> data) {

    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As it is written, in this order. */
    public Map<String, Object> members() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("specversion", "1.0");
        all.put("id", id.toString());
        all.put("source", source);
        all.put("type", type);
        all.put("time", time.toString());
        subject.ifPresent(dossier -> all.put("subject", dossier));
        sequence.ifPresent(place -> all.put("sequence", place));
        all.put("datacontenttype", "application/json");
        reference.ifPresent(address -> all.put("dataref", address.toString()));
        all.put("data", data);
        return all;
    }

    String json() {
        try {
            return JSON.writeValueAsString(members());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the event " + id, e);
        }
    }
}
