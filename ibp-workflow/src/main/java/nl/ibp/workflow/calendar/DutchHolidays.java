package nl.ibp.workflow.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import nl.ibp.domain.calendar.Holidays;
import org.springframework.stereotype.Component;

/**
 * The days that article 3 of the Algemene termijnenwet takes out of a term: the national holidays, Liberation Day in
 * every year, and Good Friday, which the act puts on a par with them. Collective agreements differ (many offices work
 * on both, or keep 5 May once in five years), but terms of government bodies follow the act. Days that provinces may
 * have added for themselves are not in it.
 */
@Component
class DutchHolidays implements Holidays {

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("nl"));

    @Override
    public boolean includes(LocalDate day) {
        // Without a type this also takes what the library calls an observance, which is Good Friday.
        return manager.isHoliday(day);
    }
}
