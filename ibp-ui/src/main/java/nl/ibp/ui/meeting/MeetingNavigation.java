package nl.ibp.ui.meeting;

import nl.ibp.ui.layout.NavigationEntry;
import nl.ibp.ui.layout.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to meetings and mandates. */
@Configuration(proxyBeanMethods = false)
public class MeetingNavigation {

    @Bean
    NavigationEntry meetingEntry() {
        return new NavigationEntry(Place.MEETINGS, MeetingView.class);
    }

    /** Address of the meetings, for links. */
    public static String addressOfMeetings() {
        return MeetingView.PATH;
    }
}
