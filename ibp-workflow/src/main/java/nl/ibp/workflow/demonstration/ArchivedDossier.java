package nl.ibp.workflow.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.record.RecordedEvent;
import nl.ibp.workflow.inbox.EndReason;
import nl.ibp.workflow.inbox.Lapse;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * One example on its way through the past: what is to happen when, the work that is open, and what is kept of both. No
 * process runs, for hundreds of them would take minutes; each step does what the path prescribes by the verbs of the
 * domain.
 */
class ArchivedDossier {

    /** @param order what is planned for the same moment happens in the order in which it was planned */
    private record Planned(Instant at, int order, Runnable happens) {}

    private final ArchiveDesk desk;
    private final ArchiveRules rules;
    private final ArchivePace pace;
    private final RegionalProposal proposal;
    private final PriorityQueue<Planned> agenda =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingInt(Planned::order));
    private final Map<TaskId, OpenTask> open = new LinkedHashMap<>();
    private int planned;
    private int opened;

    /** @param proposal just begun, at the present moment */
    ArchivedDossier(ArchiveDesk desk, ArchiveRules rules, ArchivePace pace, RegionalProposal proposal) {
        this.desk = desk;
        this.rules = rules;
        this.pace = pace;
        this.proposal = proposal;
        desk.proposals().add(proposal);
    }

    /** @return whether it is over by then */
    boolean live(Instant until) {
        while (!agenda.isEmpty() && !agenda.peek().at().isAfter(until)) {
            Planned next = agenda.remove();
            desk.time().travelTo(next.at());
            next.happens().run();
        }
        return proposal.status().isFinal();
    }

    RegionalProposal proposal() {
        return proposal;
    }

    ProposalId id() {
        return proposal.id();
    }

    int version() {
        return proposal.versions().size();
    }

    Instant now() {
        return desk.clock().instant();
    }

    LocalDate today() {
        return OfficialTime.dayOf(now());
    }

    /** The last day of a term that the table names. */
    LocalDate due(String step) {
        return daysOn(rules.term(step, urgency()));
    }

    Urgency urgency() {
        return proposal.currentContent().urgency();
    }

    LocalDate daysOn(int workingDays) {
        return desk.calendar().endOfTerm(today(), workingDays);
    }

    void on(LocalDate day, Runnable happens) {
        at(pace.inOfficeHours(day), happens);
    }

    /** As soon as possible where the moment has passed already. */
    void at(Instant moment, Runnable happens) {
        Instant soonest = now().plusSeconds(60);
        agenda.add(new Planned(moment.isBefore(soonest) ? soonest : moment, planned++, happens));
    }

    /** Work of a seat, done so many working days from now. */
    OpenTask work(TaskKind kind, Seat seat, String step, int days, Consumer<OpenTask> done) {
        return work(kind, seat, due(step), daysOn(days), null, done);
    }

    /** Work of a seat that is begun before it is done, or done at once. Nothing happens to it where it lapses before. */
    OpenTask work(
            TaskKind kind,
            Seat seat,
            @Nullable LocalDate due,
            LocalDate on,
            @Nullable Consultation round,
            Consumer<OpenTask> done) {
        OpenTask task = new OpenTask(
                new TaskId("archief-%s-%d".formatted(id(), opened++)),
                kind,
                id(),
                seat.id(),
                seat.province(),
                round == null ? null : round.id(),
                now(),
                due,
                null,
                null,
                null,
                null);
        desk.tasks().opened(task);
        open.put(task.id(), task);
        if (pace.beginsBefore(kind)) {
            int waiting = pace.waiting(desk.calendar().workingDaysBetween(today(), on));
            on(daysOn(waiting), () -> whileOpen(task, () -> desk.tasks().begun(task.id(), now())));
        }
        on(on, () -> whileOpen(task, () -> done.accept(task)));
        return task;
    }

    private void whileOpen(OpenTask task, Runnable act) {
        if (open.containsKey(task.id())) {
            act.run();
        }
    }

    PersonId holder(OpenTask task) {
        return new PersonId(task.seat().value());
    }

    /** Somebody did it. */
    void done(OpenTask task, RecordedEvent event, Map<String, String> details) {
        write(task.seat(), event, details);
        open.remove(task.id());
        desk.tasks().ended(task.id(), holder(task), now());
    }

    void write(SeatId seat, RecordedEvent event, Map<String, String> details) {
        Actor actor = new Actor(new PersonId(seat.value()), Set.of(seat));
        desk.record().write(actor, seat, id(), event, details);
    }

    /** It happened by itself. */
    void write(RecordedEvent event, Map<String, String> details) {
        desk.record().write(id(), event, details);
    }

    /** Nobody did it. */
    void lapse(OpenTask task, Lapse why) {
        whileOpen(task, () -> {
            open.remove(task.id());
            desk.tasks().lapsed(task.id(), why, now());
        });
    }

    void save() {
        desk.proposals().save(proposal);
    }

    void enter(ProposalStatus step) {
        proposal.enter(step);
        save();
        if (step == ProposalStatus.REVISION) {
            write(RecordedEvent.RETURNED_FOR_REVISION, Map.of("version", "" + version()));
        }
    }

    /** The lead takes it back: nothing more happens. */
    void withdraw(SeatId lead, String reasons) {
        if (!proposal.isBeforeBoardDecision()) {
            return;
        }
        proposal.withdraw();
        save();
        desk.consultations().on(id()).forEach(round -> {
            round.end();
            desk.consultations().save(round);
        });
        write(lead, RecordedEvent.PROPOSAL_WITHDRAWN, Map.of("reasons", reasons));
        Map.copyOf(open).values().forEach(task -> lapse(task, new Lapse(EndReason.WITHDRAWN, reasons)));
        agenda.clear();
    }
}
