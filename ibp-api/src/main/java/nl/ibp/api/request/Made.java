package nl.ibp.api.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What is answered to who had something made or decided. It is kept for asking again, so it says what there is now and where,
 * and nothing of what anybody wrote.
 */
public record Made(HttpStatus status, Map<String, String> headers, Object body) {

    /** There is something new. */
    public static Made at(String address, Object body) {
        return new Made(HttpStatus.CREATED, Map.of(HttpHeaders.LOCATION, address), body);
    }

    /** Something was done to what was there. */
    public static Made done(Object body) {
        return new Made(HttpStatus.OK, Map.of(), body);
    }

    public Made with(Revision revision) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(HttpHeaders.ETAG, revision.tag());
        return new Made(status, more, body);
    }
}
