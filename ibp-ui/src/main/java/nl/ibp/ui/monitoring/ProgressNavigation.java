package nl.ibp.ui.monitoring;

import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the overview of progress. */
@Configuration(proxyBeanMethods = false)
public class ProgressNavigation {

    @Bean
    NavigationEntry progressEntry() {
        return new NavigationEntry(Place.PROGRESS, ProgressView.class);
    }
}
