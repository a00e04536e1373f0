package nl.ibp.workflow.event;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    /** Where nobody said by which number the organisation that runs it is known. */
    private static final String USUAL_SOURCE = "urn:nld:ipo.gebiedsvoorstellen";

    @Bean
    EventSettings eventSettings(
            @Value("${ibp.webhook.hosts:}") String hosts,
            @Value("${ibp.event.source:}") String source,
            @Value("${ibp.public-url:}") String publicUrl) {
        return new EventSettings(
                Arrays.stream(hosts.split(","))
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toSet()),
                source.isBlank() ? USUAL_SOURCE : source.strip(),
                publicUrl.isBlank() ? Optional.empty() : Optional.of(URI.create(publicUrl.strip())));
    }
}
