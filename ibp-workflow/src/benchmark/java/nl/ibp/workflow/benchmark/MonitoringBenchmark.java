package nl.ibp.workflow.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.benchmark.Figures.Side;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.StepOverview;
import nl.ibp.workflow.monitoring.WatchingOverview;
import nl.ibp.workflow.monitoring.WatchingSteps;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Figures over a million finished and a hundred thousand open step records of a hundred thousand dossiers, as the use
 * cases give them to a page: docs/performance.md says what is promised and how to read what this prints.
 */
class MonitoringBenchmark {

    private static final int TIMES = Integer.getInteger("ibp.times", 300);
    private static final int MOST_SECONDS = Integer.getInteger("ibp.seconds", 60);
    private static final int NEW_RECORDS = 50;
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void measure() throws Exception {
        try (BenchmarkServer server = BenchmarkServer.start();
                ConfigurableApplicationContext application = server.application("ibp_monitoring")) {
            FinishedWork work = new FinishedWork(application.getBean(JdbcTemplate.class));
            work.fill();
            int finished = work.records("left_at is not null");
            int open = work.records("left_at is null");
            System.out.printf(Locale.ROOT, "Benchmark: %,d finished and %,d open step records%n", finished, open);
            load(application);
            check(application);
            for (Map.Entry<String, IntFunction<Long>> question : questions(application, work).entrySet()) {
                int[] time = {0};
                System.out.println(Figures.of(
                        question.getKey(),
                        Side.MONITORING,
                        finished + open,
                        TIMES,
                        MOST_SECONDS,
                        () -> question.getValue().apply(time[0]++)));
            }
        }
    }

    /**
     * What is asked, by name: each is given how often it was asked before, and answers how much it found. A page that is
     * promised an answer in some time gets a line here.
     */
    private static Map<String, IntFunction<Long>> questions(ApplicationContext application, FinishedWork work) {
        WatchingSteps steps = application.getBean(WatchingSteps.class);
        Seats seats = application.getBean(Seats.class);
        FigureQuestions asked = new FigureQuestions(List.of(
                holding(seats.of(SeatRole.BUREAU)), holding(seats.of(SeatRole.MANAGER)), TenSeats.of(seats)));
        Map<String, IntFunction<Long>> questions = new LinkedHashMap<>();
        questions.put("figures per step", time -> cases(steps.overview(asked.reader(time), asked.filter(time))));
        questions.put("the same after " + NEW_RECORDS + " new records", time -> {
            work.change(NEW_RECORDS, time);
            return cases(steps.overview(asked.reader(time), asked.filter(time)));
        });
        WatchingOverview overview = application.getBean(WatchingOverview.class);
        questions.put("what happened in a period and the one before", time -> {
            FigureFilter filter = asked.filter(time);
            Period before = filter.period().before();
            return (long) overview.of(asked.reader(time), filter, Optional.of(before)).now().submitted();
        });
        return questions;
    }

    private static Actor holding(Seat seat) {
        return new Actor(new PersonId("benchmark"), Set.of(seat.id()));
    }

    private static long cases(StepOverview overview) {
        return overview.figures().stream().mapToLong(figure -> figure.days().cases() + figure.pieces()).sum();
    }

    // As at the start of the application, when nobody waits for it.
    private static void load(ApplicationContext application) {
        WatchingSteps steps = application.getBean(WatchingSteps.class);
        Actor bureau = holding(application.getBean(Seats.class).of(SeatRole.BUREAU));
        long before = heap();
        long start = System.nanoTime();
        steps.overview(bureau, FigureFilter.in(Period.allUntil(FigureQuestions.TODAY)));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "Benchmark: read into memory in %.1f s, %d MB of heap%n",
                seconds,
                (heap() - before) / MEGABYTE);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Quick and wrong would be easy: the database counts the same. */
    private static void check(ApplicationContext application) {
        WatchingSteps steps = application.getBean(WatchingSteps.class);
        JdbcTemplate sql = application.getBean(JdbcTemplate.class);
        Actor bureau = holding(application.getBean(Seats.class).of(SeatRole.BUREAU));
        for (FigureFilter filter : new FigureQuestions(List.of(bureau)).some()) {
            Map<String, Durations> figures = new TreeMap<>();
            steps.overview(bureau, filter).figures().stream()
                    .filter(figure -> !figure.days().isEmpty())
                    .forEach(figure -> figures.put(figure.status().name(), figure.days()));
            assertThat(figures).as(filter.toString()).isNotEmpty().isEqualTo(counted(sql, filter));
        }
    }

    private static Map<String, Durations> counted(JdbcTemplate sql, FigureFilter filter) {
        Integer theme = filter.theme() == null ? null : filter.theme().value();
        String province = filter.province() == null ? null : filter.province().value();
        Map<String, Durations> figures = new TreeMap<>();
        RowCallbackHandler row = one -> figures.put(
                one.getString("status"),
                new Durations(one.getInt("cases"), one.getDouble("median"), one.getDouble("ninetieth")));
        sql.query(
                """
                select status, count(*) as cases, percentile_cont(0.5) within group (order by days) as median,
                    percentile_cont(0.9) within group (order by days) as ninetieth
                from step_record
                where level = 'STEP' and left_at is not null
                    and (left_at at time zone 'Europe/Amsterdam')::date between ? and ?
                    and (cast(? as integer) is null or ? = any(themes))
                    and (cast(? as text) is null or lead = ? or ? = any(partners))
                group by status""",
                row,
                filter.period().from(),
                filter.period().until(),
                theme,
                theme,
                province,
                province,
                province);
        return figures;
    }
}
