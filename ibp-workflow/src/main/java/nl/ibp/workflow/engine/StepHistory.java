package nl.ibp.workflow.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.monitoring.ProcessStep;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** What the engine remembers of one process, brought together by element. */
final class StepHistory {

    /** The engine's own bracket around what runs several times at once; no element of the model. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

    private final List<HistoricActivityInstance> activities;
    private final Map<String, OpenTask> work;

    /** @param activities in the order they began */
    StepHistory(List<HistoricActivityInstance> activities, Map<String, OpenTask> work) {
        this.activities = activities;
        this.work = work;
    }

    List<ProcessStep> steps() {
        Map<String, List<HistoricActivityInstance>> byElement = activities.stream()
                .filter(activity -> !activity.getActivityId().endsWith(SEVERAL_TIMES))
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
        return byElement.entrySet().stream()
                .map(element -> step(element.getKey(), element.getValue()))
                .toList();
    }

    private ProcessStep step(String element, List<HistoricActivityInstance> times) {
        List<HistoricActivityInstance> running =
                times.stream().filter(time -> time.getEndTime() == null).toList();
        HistoricActivityInstance shown = running.isEmpty() ? times.get(times.size() - 1) : running.get(0);
        return new ProcessStep(
                element,
                Objects.requireNonNullElse(shown.getActivityName(), ""),
                running.size(),
                shown.getStartTime().toInstant(),
                running.isEmpty() ? lastEnd(times) : null,
                running.stream().flatMap(time -> seat(time).stream()).toList());
    }

    private static Instant lastEnd(List<HistoricActivityInstance> times) {
        return times.stream()
                .map(time -> time.getEndTime().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<SeatId> seat(HistoricActivityInstance time) {
        OpenTask task = time.getTaskId() == null ? null : work.get(time.getTaskId());
        return task == null ? List.of() : List.of(task.seat());
    }
}
