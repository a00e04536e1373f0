package nl.ibp.ui.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ibp.workflow.session.SessionEnd;

/** Why somebody finds themselves at the sign-in page who was signed in, as it stands in the address. */
enum EndedSession {
    AT_PROVIDER("organisatie"),
    NO_SEAT("functie"),
    ELSEWHERE("elders"),
    /** They signed out, and the provider could not be told. */
    HERE_ALONE("alleen-hier");

    private static final String PARAMETER = "afgemeld";

    private final String value;

    EndedSession(String value) {
        this.value = value;
    }

    static EndedSession of(SessionEnd why) {
        return valueOf(why.name());
    }

    String query() {
        return PARAMETER + "=" + value;
    }

    static Optional<EndedSession> in(Map<String, List<String>> parameters) {
        return Arrays.stream(values())
                .filter(end -> parameters.getOrDefault(PARAMETER, List.of()).contains(end.value))
                .findFirst();
    }
}
