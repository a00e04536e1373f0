package nl.ibp.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.springframework.stereotype.Component;

/** Looks terms up in {@code terms.dmn} and counts them on the working calendar. */
@Component
class Terms {

    static final String TABLE = "terms";

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Map<Question, Integer> answers = new ConcurrentHashMap<>();

    /** What one version of the table was asked; it always answers the same. */
    private record Question(String table, String step, String urgency) {}

    Terms(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Last day of the term of a step that starts today. */
    LocalDate end(ProcessEngineServices engine, String step, String urgency) {
        return calendar.endOfTerm(LocalDate.now(clock), workingDays(engine, step, urgency));
    }

    /** By the version of the table that is in force. Evaluating it took longer than all else in opening work. */
    int workingDays(ProcessEngineServices engine, String step, String urgency) {
        Question question = new Question(table(engine), step, urgency);
        Integer known = answers.get(question);
        if (known != null) {
            return known;
        }
        int answer = evaluate(engine, question);
        answers.put(question, answer);
        return answer;
    }

    private static String table(ProcessEngineServices engine) {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(TABLE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static int evaluate(ProcessEngineServices engine, Question question) {
        Number workingDays = engine.getDecisionService()
                .evaluateDecisionTableById(
                        question.table(), Map.of("step", question.step(), "urgency", question.urgency()))
                .getSingleEntry();
        if (workingDays == null) {
            throw new IllegalStateException(
                    "No term for step %s with urgency %s".formatted(question.step(), question.urgency()));
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
