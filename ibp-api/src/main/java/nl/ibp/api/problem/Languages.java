package nl.ibp.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Which language is answered in. */
public final class Languages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<String> SPOKEN = List.of("nl", "en");

    private Languages() {}

    /** Dutch unless something else is asked for that is spoken here. */
    public static Locale of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? DUTCH
                : Collections.list(request.getLocales()).stream()
                        .filter(asked -> SPOKEN.contains(asked.getLanguage()))
                        .findFirst()
                        .orElse(DUTCH);
    }
}
