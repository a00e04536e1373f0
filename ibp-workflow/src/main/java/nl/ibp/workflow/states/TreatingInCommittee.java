package nl.ibp.workflow.states;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.CommitteeTreatment;
import nl.ibp.workflow.ProposalProcess;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clerk records what the committee of the States found (step 9). */
@Component
public class TreatingInCommittee {

    private final StatesWork work;
    private final ProposalProcess process;
    private final Clock clock;

    TreatingInCommittee(StatesWork work, ProposalProcess process, Clock clock) {
        this.work = work;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void ripe(
            Actor actor,
            TaskId id,
            AgendaKind agendaKind,
            @Nullable LocalDate publicNotice,
            boolean urgent,
            String urgentReasons,
            String remarks) {
        record(
                actor,
                id,
                new CommitteeTreatment(
                        agendaKind, publicNotice, urgent, urgentReasons, remarks, actor.person(), clock.instant()));
    }

    @Transactional
    public void notRipe(Actor actor, TaskId id, String remarks) {
        record(actor, id, new CommitteeTreatment(null, null, false, "", remarks, actor.person(), clock.instant()));
    }

    private void record(Actor actor, TaskId id, CommitteeTreatment treatment) {
        String result = treatment.agendaKind() == null
                ? "NOT_RIPE"
                : treatment.agendaKind().name();
        work.perform(
                actor,
                id,
                TaskKind.TREAT_IN_STATES_COMMITTEE,
                file -> file.treat(treatment),
                RecordedEvent.STATES_COMMITTEE_TREATED,
                Map.of("result", result, "urgent", "" + treatment.urgent()));
        process.treatedInStatesCommittee(id, treatment);
    }
}
