package nl.ibp.workflow.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.workflow.AdjustableClock;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.organisation.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fills an empty system with the memo's initiatives, spread over the path. Everything goes through the use cases, as
 * the holder of the seat concerned, with the clock moved over the past months; so what it shows is what the product
 * does.
 */
@Component
public class DemonstrationPortfolio {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPortfolio.class);

    private final Desk desk;
    private final InitiativeContent contents;
    private final Proposals proposals;
    private final ProposalList list;
    private final Consultations consultations;
    private final Provinces provinces;
    private final StatesFiles files;
    private final Seats seats;
    private final Tasks tasks;
    private final Actors actors;
    private final WorkingCalendar calendar;
    private final SimulatedTime time;
    private final Clock clock;

    DemonstrationPortfolio(
            Desk desk,
            InitiativeContent contents,
            Proposals proposals,
            ProposalList list,
            Consultations consultations,
            Provinces provinces,
            StatesFiles files,
            Seats seats,
            Tasks tasks,
            Actors actors,
            WorkingCalendar calendar,
            SimulatedTime time,
            Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.proposals = proposals;
        this.list = list;
        this.consultations = consultations;
        this.provinces = provinces;
        this.files = files;
        this.seats = seats;
        this.tasks = tasks;
        this.actors = actors;
        this.calendar = calendar;
        this.time = time;
        this.clock = clock;
    }

    /** Makes what is missing of the portfolio; a making that was cut off goes on where it stopped. */
    public void make() {
        Instant now = clock.instant();
        List<Initiative> initiatives = read("portfolio.json", new TypeReference<List<Initiative>>() {});
        Phrases phrases = read("phrases.json", new TypeReference<Phrases>() {});
        List<Initiative> missing = initiatives.stream()
                .filter(this::isMissing)
                .sorted(Comparator.comparing(Initiative::workingDaysAgo).reversed())
                .toList();
        try {
            for (int i = 0; i < missing.size(); i++) {
                play(missing.get(i), phrases, now);
                LOG.info("Demonstratie: {} van {} voorstellen gemaakt", i + 1, missing.size());
            }
        } finally {
            time.returnToNow();
        }
    }

    private boolean isMissing(Initiative initiative) {
        ProposalFilter everything = new ProposalFilter(
                "", Set.of(), null, contents.code(initiative.lead()), Set.of(contents.code(initiative.lead())));
        return list.find(everything, 0, 1000).stream().map(ProposalRow::title).noneMatch(initiative.title()::equals);
    }

    private void play(Initiative initiative, Phrases phrases, Instant now) {
        Pace pace = new Pace(calendar, initiative.title());
        StatesPlayer states = new StatesPlayer(desk, files, provinces, clock, phrases, initiative, pace);
        Player player = new Player(desk, proposals, consultations, provinces, phrases, initiative, pace, states);
        time.travelTo(pace.inOfficeHours(daysBefore(now, initiative.workingDaysAgo())));
        ProposalId id = begin(initiative);
        Map<TaskId, Instant> plan = new HashMap<>();
        while (step(id, player, pace, plan, now)) {}
        time.travelTo(now);
        time.runDueTimers();
    }

    /** The next thing that happens: somebody does a piece of work, or a timer runs. False when nothing does any more. */
    private boolean step(ProposalId id, Player player, Pace pace, Map<TaskId, Instant> plan, Instant now) {
        Optional<OpenTask> task = next(id, player, pace, plan);
        Instant worked = task.map(found -> plan.get(found.id())).orElse(Instant.MAX);
        Instant timer = time.nextTimer(id).orElse(Instant.MAX);
        Instant moment = worked.isBefore(timer) ? worked : timer;
        if (moment.isAfter(now)) {
            return false;
        }
        if (worked.isBefore(timer)) {
            time.travelTo(worked);
            task.ifPresent(work -> player.perform(holder(work), work));
        } else {
            time.travelTo(timer.plusSeconds(1));
            time.runDueTimers();
        }
        return true;
    }

    private ProposalId begin(Initiative initiative) {
        Actor author = actors.of(new PersonId(seats.of(contents.code(initiative.lead()), SeatRole.POLICY_OFFICER)
                .id()
                .value()));
        ProposalId id = desk.drafting().begin(author, contents.code(initiative.lead()));
        desk.drafting().save(author, id, contents.of(initiative), 0);
        return id;
    }

    private Optional<OpenTask> next(ProposalId id, Player player, Pace pace, Map<TaskId, Instant> plan) {
        List<OpenTask> open =
                tasks.openOn(id).stream().filter(task -> !player.leavesIt(task)).toList();
        open.forEach(task -> plan.computeIfAbsent(task.id(), added -> pace.doneAt(task)));
        return open.stream().min(Comparator.comparing(task -> plan.get(task.id())));
    }

    private Actor holder(OpenTask task) {
        return actors.of(new PersonId(task.seat().value()));
    }

    private LocalDate daysBefore(Instant now, int workingDays) {
        LocalDate day = now.atZone(AdjustableClock.ZONE).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream json = DemonstrationPortfolio.class.getResourceAsStream("/demonstration/" + file)) {
            return new ObjectMapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
