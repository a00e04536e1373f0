package nl.ibp.ui.administration;

import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into administration. */
@Configuration(proxyBeanMethods = false)
public class AdministrationNavigation {

    @Bean
    NavigationEntry administrationEntry() {
        return new NavigationEntry(Place.ADMINISTRATION, AdministrationView.class);
    }
}
