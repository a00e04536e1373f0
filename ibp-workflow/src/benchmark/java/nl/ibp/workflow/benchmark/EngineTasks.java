package nl.ibp.workflow.benchmark;

import java.util.List;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.inbox.WorkFilter;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationContext;

/**
 * The same question as somebody asks it who has the engine alone: seats are candidate groups, what a dossier is about
 * and what it says are variables of its instance. The order is as complete as ours, else pages would repeat and skip.
 */
final class EngineTasks {

    private final Question question;
    private final TaskService engine;
    private final List<String> groups;
    private final int first;
    private int time;

    EngineTasks(ApplicationContext application, Question question, int page) {
        this.question = question;
        first = (page - 1) * Question.PAGE;
        engine = application.getBean(TaskService.class);
        groups = TenSeats.of(application.getBean(Seats.class)).seats().stream()
                .map(SeatId::value)
                .toList();
    }

    long ask() {
        WorkFilter filter = question.filter(time++);
        List<Task> page = page(filter);
        if (question.isFirstPage()) {
            query(filter).count();
        }
        return page.size();
    }

    List<String> ids() {
        return question.someFilters()
                .flatMap(filter -> page(filter).stream())
                .map(Task::getId)
                .toList();
    }

    private List<Task> page(WorkFilter filter) {
        return query(filter)
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(first, Question.PAGE);
    }

    private TaskQuery query(WorkFilter filter) {
        TaskQuery query = engine.createTaskQuery().taskCandidateGroupIn(groups).includeAssignedTasks();
        if (filter.theme() != null && filter.province() != null) {
            query.processVariableValueEquals("theme" + filter.theme().value(), true);
            query.processVariableValueEquals(filter.province().value(), true);
        }
        for (String word : filter.words().split(" ")) {
            if (!word.isEmpty()) {
                query.processVariableValueLike("words", "% " + word + "%");
            }
        }
        return query;
    }
}
