package nl.ibp.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.inbox.EndedTask;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.ProcessPicture;
import nl.ibp.workflow.monitoring.ProcessPictures;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the pictures from the engine's models and history. The history keeps no variables, so whose part a
 * process is follows from the work it opened.
 */
@Component
class CamundaProcessPictures implements ProcessPictures {

    private final RepositoryService repository;
    private final HistoryService history;
    private final Tasks tasks;
    private final Consultations consultations;
    private final Seats seats;
    private final Map<String, String> models = new ConcurrentHashMap<>();

    CamundaProcessPictures(
            RepositoryService repository,
            HistoryService history,
            Tasks tasks,
            Consultations consultations,
            Seats seats) {
        this.repository = repository;
        this.history = history;
        this.tasks = tasks;
        this.consultations = consultations;
        this.seats = seats;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessPicture> of(ProposalId proposal) {
        Map<String, OpenTask> work = new HashMap<>();
        tasks.openOn(proposal).forEach(task -> work.put(task.id().value(), task));
        tasks.endedOn(proposal).stream()
                .map(EndedTask::task)
                .forEach(task -> work.put(task.id().value(), task));
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(proposal.toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(process -> picture(process, work))
                .toList();
    }

    private ProcessPicture picture(HistoricProcessInstance process, Map<String, OpenTask> work) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                // Several of them within one millisecond.
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        Optional<OpenTask> first = isPart(process)
                ? activities.stream()
                        .flatMap(activity -> Optional.ofNullable(activity.getTaskId()).stream())
                        .flatMap(task -> Optional.ofNullable(work.get(task)).stream())
                        .findFirst()
                : Optional.empty();
        String key = process.getProcessDefinitionKey();
        return new ProcessPicture(
                key,
                process.getProcessDefinitionName(),
                model(process.getProcessDefinitionId()),
                key.equals(StatesDecisionModel.PROCESS)
                        ? null
                        : first.map(this::body).orElse(null),
                key.equals(StatesDecisionModel.PROCESS)
                        ? first.map(CamundaProcessPictures::province).orElse(null)
                        : null,
                process.getStartTime().toInstant(),
                moment(process.getEndTime()),
                new StepHistory(activities, work).steps());
    }

    private static boolean isPart(HistoricProcessInstance process) {
        return !process.getProcessDefinitionKey().equals(RegionalProposalModel.PROCESS);
    }

    private BodyId body(OpenTask task) {
        return Optional.ofNullable(task.consultation())
                .flatMap(consultations::find)
                .map(Consultation::body)
                .orElseGet(() -> seats.get(task.seat()).body());
    }

    private static @Nullable ProvinceCode province(OpenTask task) {
        return task.province();
    }

    static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    // A deployed model never changes: a change makes a new one with an id of its own.
    private String model(String definition) {
        return models.computeIfAbsent(definition, this::read);
    }

    private String read(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
