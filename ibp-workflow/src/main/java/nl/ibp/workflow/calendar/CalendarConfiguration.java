package nl.ibp.workflow.calendar;

import nl.ibp.domain.calendar.Holidays;
import nl.ibp.domain.calendar.Recesses;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(Holidays holidays, Recesses recesses) {
        return new WorkingCalendar(holidays, recesses::all);
    }
}
