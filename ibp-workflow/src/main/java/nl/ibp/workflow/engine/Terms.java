package nl.ibp.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Looks terms up in {@code terms.dmn} and counts them on the working calendar. */
@Component
class Terms {

    static final String TABLE = "terms";

    private final WorkingCalendar calendar;
    private final Clock clock;

    Terms(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Last day of the term of a step that starts today. */
    LocalDate end(DecisionService decisions, String step, String urgency) {
        return calendar.endOfTerm(LocalDate.now(clock), workingDays(decisions, step, urgency));
    }

    static int workingDays(DecisionService decisions, String step, String urgency) {
        Number workingDays = decisions
                .evaluateDecisionTableByKey(TABLE, Map.of("step", step, "urgency", urgency))
                .getSingleEntry();
        if (workingDays == null) {
            throw new IllegalStateException("No term for step %s with urgency %s".formatted(step, urgency));
        }
        return workingDays.intValue();
    }

    /** The moment after the last day of a term. */
    static Date after(LocalDate lastDay) {
        return beginOf(lastDay.plusDays(1));
    }

    static Date beginOf(LocalDate day) {
        return Date.from(day.atStartOfDay(OfficialTime.ZONE).toInstant());
    }
}
