package nl.ibp.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Which language is answered in. */
public final class Languages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> SPOKEN = List.of(DUTCH, Locale.ENGLISH);

    private Languages() {}

    /**
     * Dutch unless something else is asked for that is spoken here. It is one of ours, never what was asked for itself:
     * of that anybody can think up any number, and what is kept for each language would never end.
     */
    public static Locale of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? DUTCH
                : Collections.list(request.getLocales()).stream()
                        .flatMap(asked -> SPOKEN.stream()
                                .filter(spoken -> spoken.getLanguage().equals(asked.getLanguage())))
                        .findFirst()
                        .orElse(DUTCH);
    }
}
