package nl.ibp.workflow.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import org.jspecify.annotations.Nullable;

/** One initiative, from its first letter up to the present. */
class Play {

    /** Something that is going to happen: somebody does a piece of work, or a term passes. */
    private record Event(Instant at, Runnable happens) {}

    private final Stage stage;
    private final Initiative initiative;
    private final Pace pace;
    private final Author author;
    private final Player player;
    private final Map<TaskId, Instant> begunAt = new HashMap<>();
    private final Map<TaskId, Instant> doneAt = new HashMap<>();
    private final Set<TaskId> begun = new HashSet<>();
    private @Nullable Instant withdrawnAt;

    Play(Stage stage, PortfolioFiles files, Initiative initiative, Phrases phrases) {
        this.stage = stage;
        this.initiative = initiative;
        pace = new Pace(stage.calendar(), initiative.title());
        author = new Author(stage, files, initiative, phrases, policyOfficer(stage, initiative));
        player = new Player(stage, phrases, initiative, pace, author);
    }

    private static Actor policyOfficer(Stage stage, Initiative initiative) {
        return holder(
                stage,
                stage.seats()
                        .of(stage.contents().code(initiative.lead()), SeatRole.POLICY_OFFICER)
                        .id());
    }

    void until(Instant now) {
        stage.time().travelTo(pace.inOfficeHours(daysBefore(now, initiative.workingDaysAgo())));
        ProposalId id = author.begin();
        Optional<Event> next = next(id);
        while (next.filter(event -> !event.at().isAfter(now)).isPresent()) {
            stage.time().travelTo(next.get().at());
            next.get().happens().run();
            next = next(id);
        }
        stage.time().travelTo(now);
        stage.time().runDueTimers();
        author.park(id);
        player.keepSecret(id);
    }

    /** Terms go first where two things happen at one moment. */
    private Optional<Event> next(ProposalId id) {
        return Stream.of(term(id), work(id), withdrawal(id))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.at().isBefore(one.at()) ? other : one);
    }

    private Optional<Event> term(ProposalId id) {
        return stage.time().nextTimer(id).map(due -> new Event(due.plusSeconds(1), stage.time()::runDueTimers));
    }

    private Optional<Event> work(ProposalId id) {
        return stage.tasks().openOn(id).stream()
                .filter(task -> !player.leavesIt(task))
                .map(this::event)
                .min(Comparator.comparing(Event::at));
    }

    /** It is begun before it is done, so that waiting and working differ. */
    private Event event(OpenTask task) {
        Instant done = doneAt.computeIfAbsent(task.id(), added -> pace.doneAt(task));
        return begun.contains(task.id())
                ? new Event(done, () -> player.perform(holder(stage, task.seat()), task))
                : new Event(begunAt.computeIfAbsent(task.id(), added -> pace.begunAt(task, done)), () -> begin(task));
    }

    private void begin(OpenTask task) {
        stage.desk().inbox().begin(holder(stage, task.seat()), task.id());
        begun.add(task.id());
    }

    private Optional<Event> withdrawal(ProposalId id) {
        ProposalStatus status = stage.proposals().find(id).orElseThrow().status();
        if (status != initiative.script().withdrawIn()) {
            return Optional.empty();
        }
        if (withdrawnAt == null) {
            withdrawnAt = pace.someDaysAfter(stage.clock().instant());
        }
        return Optional.of(new Event(withdrawnAt, () -> author.withdraw(id)));
    }

    private static Actor holder(Stage stage, SeatId seat) {
        return stage.actors().of(new PersonId(seat.value()));
    }

    private LocalDate daysBefore(Instant now, int workingDays) {
        LocalDate day = now.atZone(OfficialTime.ZONE).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (stage.calendar().isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
