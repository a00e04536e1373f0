package nl.ibp.ui.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why somebody comes back from the sign-on provider without being signed in, as it stands in the address. */
enum ProviderAnswer {
    AWAY("weg"),
    REFUSED("geweigerd"),
    NO_SEAT("geen-functie");

    static final String PARAMETER = "dienst";

    private final String parameter;

    ProviderAnswer(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    static Optional<ProviderAnswer> in(Map<String, List<String>> parameters) {
        return Arrays.stream(values())
                .filter(answer -> parameters.getOrDefault(PARAMETER, List.of()).contains(answer.parameter))
                .findFirst();
    }
}
