package nl.ibp.workflow.engine;

import java.time.Clock;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.InboxChanged;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.Tasks;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts work that the engine opens into the inbox, and takes out what it ends, within the engine's transaction. */
@Component
class OpenWorkListener implements TaskListener {

    private final Tasks tasks;
    private final Seats seats;
    private final Proposals proposals;
    private final DueDates dueDates;
    private final WhyWorkEnds why;
    private final FollowedModels models;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenWorkListener(
            Tasks tasks,
            Seats seats,
            Proposals proposals,
            DueDates dueDates,
            WhyWorkEnds why,
            FollowedModels models,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.seats = seats;
        this.proposals = proposals;
        this.dueDates = dueDates;
        this.why = why;
        this.models = models;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask engineTask) {
        // A timer comes here without having locked anything, while a person locks the dossier before the task: in any
        // other order the two would wait for each other.
        proposals.hold(proposalOf(engineTask));
        if (EVENTNAME_CREATE.equals(engineTask.getEventName())) {
            opened(engineTask);
        } else {
            tasks.findOpen(new TaskId(engineTask.getId())).ifPresent(this::lapsed);
        }
    }

    // Work that somebody did was ended by the use case already, with the name of who did it. A timer may even come
    // across work that ended since it looked; the engine notices that itself when it writes, and tries again.
    private void lapsed(OpenTask task) {
        tasks.lapsed(task.id(), why.told().orElseGet(() -> Lapse.of(byTimer(task))), clock.instant());
        events.publishEvent(new InboxChanged(task.seat(), task.proposal()));
    }

    private static EndReason byTimer(OpenTask task) {
        return task.kind() == TaskKind.DECIDE_UNDER_MANDATE ? EndReason.MANDATE_ENDED : EndReason.TERM_PASSED;
    }

    /** Puts it into the inbox. */
    void opened(DelegateTask engineTask) {
        ModelTask modelTask = ModelTask.of(engineTask.getTaskDefinitionKey());
        SeatId seat = seatOf(engineTask);
        ProvinceCode province = seats.get(seat).province();
        ConsultationId consultation = consultationOf(engineTask);
        Term term = dueDates.of(modelTask, engineTask, consultation, province);
        if (term != null) {
            engineTask.setDueDate(Terms.beginOf(term.due()));
        }
        TaskId id = new TaskId(engineTask.getId());
        tasks.opened(new OpenTask(
                id,
                modelTask.kind(),
                proposalOf(engineTask),
                seat,
                province,
                consultation,
                clock.instant(),
                term == null ? null : term.due(),
                null,
                null,
                null,
                term == null ? null : term.standsStillSince(),
                secrecyOf(engineTask)));
        models.opened(engineTask.getExecution(), id);
        events.publishEvent(new InboxChanged(seat, proposalOf(engineTask)));
    }

    private static @Nullable ConsultationId consultationOf(DelegateTask engineTask) {
        String id = (String) engineTask.getExecution().getVariable(CommitteeConsultationModel.VAR_CONSULTATION_ID);
        return id == null ? null : ConsultationId.of(id);
    }

    private static @Nullable SecrecyId secrecyOf(DelegateTask engineTask) {
        String id = (String) engineTask.getExecution().getVariable(SecrecyModel.VAR_SECRECY_ID);
        return id == null ? null : SecrecyId.of(id);
    }

    private static ProposalId proposalOf(DelegateTask engineTask) {
        return ProposalId.of(engineTask.getExecution().getProcessBusinessKey());
    }

    private static SeatId seatOf(DelegateTask engineTask) {
        return engineTask.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(SeatId::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No seat for task " + engineTask.getId()));
    }
}
