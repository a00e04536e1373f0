package nl.ibp.workflow.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkPage;
import nl.ibp.workflow.path.PathTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Our inbox beside the engine's own {@code TaskQuery}, doing the same job on the same database in the same run: docs/performance.md
 * says how to read what it prints.
 */
@PathTest
class InboxBenchmark {

    private static final int PAGE = 50;
    private static final int OURS = 1000;
    private static final int THEIRS = 30;
    private static final int MOST_SECONDS = 60;

    @Autowired
    FindingWork finding;

    @Autowired
    TaskService engine;

    @Autowired
    Seats seats;

    @Autowired
    JdbcTemplate sql;

    private final List<Figures> all = new ArrayList<>();

    @Test
    void compare() throws Exception {
        List<Integer> sizes = Arrays.stream(System.getProperty("ibp.sizes", "10000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        for (int size : sizes) {
            new OpenWork(sql).fill(size);
            measure(size);
        }
        all.forEach(System.out::println);
    }

    private void measure(int size) throws Exception {
        Actor actor = tenSeats();
        List<String> groups = actor.seats().stream().map(SeatId::value).toList();
        WorkFilter everything = WorkFilter.everything();
        WorkFilter about =
                everything.about(new ThemeNumber(4), new ProvinceCode("pv25"));

        ours("first page and count", size, () -> found(finding.page(actor, everything, null, PAGE))
                + finding.count(actor, everything).counted());
        theirs("first page and count", size, () -> found(tasks(groups), 0) + tasks(groups).count());
        ours("by theme and province", size, () -> found(finding.page(actor, about, null, PAGE)));
        theirs(
                "by theme and province",
                size,
                () -> found(
                        tasks(groups)
                                .processVariableValueEquals("theme", 4)
                                .processVariableValueEquals("lead", "pv25"),
                        0));
        for (String word : List.of("zelden77", "soms77", "woord1500", "vaak7", "woord12", "veel1", "gebied", "gebid")) {
            WorkFilter words = everything.withWords(word);
            ours("by the word " + word, size, () -> found(finding.page(actor, words, null, PAGE)));
            theirs(
                    "by the word " + word,
                    size,
                    () -> found(tasks(groups).processVariableValueLike("title", "% " + word + "%"), 0));
        }
        WorkCursor deep = deep(actor);
        ours("page 100", size, () -> found(finding.page(actor, everything, deep, PAGE)));
        theirs("page 100", size, () -> found(tasks(groups), 99 * PAGE));
    }

    /** Of one province: its college and its members of committees. */
    private Actor tenSeats() {
        Set<SeatId> ten = seats.all().stream()
                .filter(seat -> new ProvinceCode("pv25").equals(seat.province()))
                .map(Seat::id)
                .limit(10)
                .collect(Collectors.toSet());
        return new Actor(new PersonId("gs-gelderland"), ten);
    }

    private WorkCursor deep(Actor actor) {
        WorkPage many = finding.page(actor, WorkFilter.everything(), null, 99 * PAGE);
        return WorkCursor.at(many.rows().get(many.rows().size() - 1));
    }

    private TaskQuery tasks(List<String> groups) {
        return engine.createTaskQuery()
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .orderByDueDate()
                .asc();
    }

    private static long found(WorkPage page) {
        return page.rows().size();
    }

    private static long found(TaskQuery query, int first) {
        return query.listPage(first, PAGE).size();
    }

    private void ours(String what, int size, Callable<Long> work) throws Exception {
        note(Figures.of(what, "inbox", size, OURS, MOST_SECONDS, work));
    }

    private void theirs(String what, int size, Callable<Long> work) throws Exception {
        note(Figures.of(what, "TaskQuery", size, THEIRS, MOST_SECONDS, work));
    }

    private void note(Figures figures) {
        System.out.println(figures);
        all.add(figures);
    }
}
