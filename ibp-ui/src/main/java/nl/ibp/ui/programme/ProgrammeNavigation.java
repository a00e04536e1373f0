package nl.ibp.ui.programme;

import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way into the programme. */
@Configuration(proxyBeanMethods = false)
public class ProgrammeNavigation {

    @Bean
    NavigationEntry programmeEntry() {
        return new NavigationEntry(Place.PROGRAMME, ProgrammeView.class);
    }
}
