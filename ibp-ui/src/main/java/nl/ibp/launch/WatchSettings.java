package nl.ibp.launch;

import java.util.Map;
import org.springframework.core.env.PropertyResolver;

/** How those who run it look on: its log, its figures and its traces. */
final class WatchSettings {

    private static final int SHORTEST_KEY = 16;

    private WatchSettings() {}

    static void check(PropertyResolver properties) {
        LaunchSettings.oneOf(properties, "ibp.log.format", "text", "json");
        LaunchSettings.webAddress(properties, "ibp.otlp.endpoint");
        LaunchSettings.text(properties, "ibp.metrics.token")
                .filter(key -> key.length() < SHORTEST_KEY)
                .ifPresent(guessable -> {
                    throw LaunchFailure.malformedSetting(
                            "IBP_METRICS_TOKEN",
                            "ten minste " + SHORTEST_KEY + " tekens",
                            "at least " + SHORTEST_KEY + " characters");
                });
    }

    /** Where traces go, as the library that sends them wants to hear it. Not at all where nobody takes them. */
    static Map<String, Object> of(PropertyResolver properties) {
        return LaunchSettings.text(properties, "ibp.otlp.endpoint")
                .<Map<String, Object>>map(where -> Map.of("management.otlp.tracing.endpoint", where))
                .orElse(Map.of());
    }
}
