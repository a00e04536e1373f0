package nl.ibp.ui.map;

import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the map. */
@Configuration(proxyBeanMethods = false)
public class MapNavigation {

    @Bean
    NavigationEntry mapEntry() {
        return new NavigationEntry(Place.MAP, MapView.class);
    }
}
