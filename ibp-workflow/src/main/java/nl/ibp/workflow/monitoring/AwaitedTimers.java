package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationStatus;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileStatus;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.term.Term;
import nl.ibp.domain.voting.WrittenProcedureStatus;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Disagreement.Fact;
import nl.ibp.workflow.monitoring.Disagreement.StillTimer;
import nl.ibp.workflow.monitoring.Disagreement.Timer;
import nl.ibp.workflow.monitoring.Disagreement.Work;
import org.springframework.stereotype.Component;

/** The waits of the domain that end by themselves, and so need a timer: without it nothing would ever go on. */
@Component
class AwaitedTimers {

    private final Consultations consultations;
    private final StatesFiles statesFiles;
    private final WrittenProcedures procedures;
    private final Secrecies secrecies;
    private final Seats seats;

    AwaitedTimers(
            Consultations consultations,
            StatesFiles statesFiles,
            WrittenProcedures procedures,
            Secrecies secrecies,
            Seats seats) {
        this.consultations = consultations;
        this.statesFiles = statesFiles;
        this.procedures = procedures;
        this.secrecies = secrecies;
        this.seats = seats;
    }

    /**
     * Those that run, and those that stand still.
     *
     * @param inbox the open work, with its terms
     * @param open work that the process waits for: where the States can decide already, no timer runs any more
     */
    List<Fact> of(RegionalProposal proposal, Collection<OpenTask> inbox, Collection<Work> open) {
        List<Fact> timers = new ArrayList<>();
        boolean parked = proposal.parking().isPresent();
        if (proposal.status() == ProposalStatus.ROUTING) {
            boolean still = parked || isRouteSuspended(inbox);
            timers.add(timer(TimerKind.ROUTE, seats.of(SeatRole.BOARD).id(), still));
        }
        consultations.on(proposal.id()).stream()
                .filter(round -> round.status() == ConsultationStatus.REVIEWING)
                .map(round -> timer(TimerKind.REVIEWS, chairOf(round), parked || isSuspended(round.term())))
                .forEach(timers::add);
        procedures.on(proposal.id()).stream()
                .filter(round -> round.status() == WrittenProcedureStatus.RUNNING)
                .map(round -> timer(TimerKind.WRITTEN, leaderOf(round.body()), parked || isSuspended(round.term())))
                .forEach(timers::add);
        if (open.stream().anyMatch(work -> work.kind() == TaskKind.DECIDE_UNDER_MANDATE)) {
            timers.add(timer(TimerKind.MANDATE, seats.of(SeatRole.BOARD).id(), parked));
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
        secrecies.on(proposal.id()).stream().filter(Secrecy::awaitsConfirmation).forEach(secrecy -> secrecy.confirming()
                .map(province -> timer(
                        TimerKind.CONFIRMATION,
                        clerkOf(province),
                        secrecy.nextMeeting().isEmpty()))
                .ifPresent(timers::add));
        return timers;
    }

    private SeatId leaderOf(BodyId body) {
        return seats.of(body, SeatRole.CHAIR).stream()
                .findFirst()
                .orElseGet(() -> seats.of(SeatRole.BOARD))
                .id();
    }

    private static Fact timer(TimerKind kind, SeatId seat, boolean still) {
        return still ? new StillTimer(kind, seat) : new Timer(kind, seat);
    }

    private static boolean isRouteSuspended(Collection<OpenTask> inbox) {
        return inbox.stream().anyMatch(task -> task.kind() == TaskKind.ASSIGN_ROUTE && task.standsStillSince() != null);
    }

    private static boolean isSuspended(Term term) {
        return term.standsStillSince() != null;
    }

    private SeatId chairOf(Consultation consultation) {
        return seats.of(consultation.body(), SeatRole.CHAIR).get(0).id();
    }

    private SeatId clerkOf(StatesFile file) {
        return clerkOf(file.id().province());
    }

    private SeatId clerkOf(ProvinceCode province) {
        return seats.of(province, SeatRole.STATES_CLERK).id();
    }
}
