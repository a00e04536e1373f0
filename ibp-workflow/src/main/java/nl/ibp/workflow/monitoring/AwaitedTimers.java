package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import org.springframework.stereotype.Component;

/** The waits of the domain that end by themselves, and so need a timer: without it nothing would ever go on. */
@Component
class AwaitedTimers {

    private final Consultations consultations;
    private final StatesFiles statesFiles;
    private final WrittenProcedures procedures;
    private final Seats seats;

    AwaitedTimers(Consultations consultations, StatesFiles statesFiles, WrittenProcedures procedures, Seats seats) {
        this.consultations = consultations;
        this.statesFiles = statesFiles;
        this.procedures = procedures;
        this.seats = seats;
    }

    /** @param open work that the process waits for: where the States can decide already, no timer runs any more */
    List<Timer> of(RegionalProposal proposal, Collection<Work> open) {
        List<Timer> timers = new ArrayList<>();
        if (proposal.status() == ProposalStatus.ROUTING) {
            timers.add(new Timer(TimerKind.ROUTE, seats.of(SeatRole.BOARD).id()));
        }
        consultations.on(proposal.id()).stream()
                .filter(consultation -> consultation.status() == ConsultationStatus.REVIEWING)
                .forEach(consultation -> timers.add(new Timer(TimerKind.REVIEWS, chairOf(consultation))));
        procedures.on(proposal.id()).stream()
                .filter(procedure -> procedure.status() == WrittenProcedureStatus.RUNNING)
                .forEach(procedure -> timers.add(new Timer(TimerKind.WRITTEN, leaderOf(procedure.body()))));
        if (open.stream().anyMatch(work -> work.kind() == TaskKind.DECIDE_UNDER_MANDATE)) {
            timers.add(new Timer(TimerKind.MANDATE, seats.of(SeatRole.BOARD).id()));
        }
        if (proposal.status() == ProposalStatus.STATES) {
            statesFiles.on(proposal.id()).stream()
                    .filter(file ->
                            file.id().version() == proposal.currentVersion().number())
                    .filter(file -> file.status() == StatesFileStatus.BEFORE_STATES)
                    .map(this::clerkOf)
                    .filter(clerk -> !open.contains(new Work(TaskKind.STATES_DECIDE, clerk)))
                    .forEach(clerk -> timers.add(new Timer(TimerKind.DELIBERATION, clerk)));
        }
        return timers;
    }

    private SeatId leaderOf(BodyId body) {
        return seats.of(body, SeatRole.CHAIR).stream()
                .findFirst()
                .orElseGet(() -> seats.of(SeatRole.BOARD))
                .id();
    }

    private SeatId chairOf(Consultation consultation) {
        return seats.of(consultation.body(), SeatRole.CHAIR).get(0).id();
    }

    private SeatId clerkOf(StatesFile file) {
        return seats.of(file.id().province(), SeatRole.STATES_CLERK).id();
    }
}
