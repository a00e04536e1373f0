package nl.ibp.workflow.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import nl.ibp.workflow.forecasting.Forecasting;
import nl.ibp.workflow.map.MapFilter;
import nl.ibp.workflow.map.WatchingMap;
import nl.ibp.workflow.monitoring.Durations;
import nl.ibp.workflow.monitoring.FigureFilter;
import nl.ibp.workflow.monitoring.MapVersion;
import nl.ibp.workflow.monitoring.ModelVersion;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProcessQuestion;
import nl.ibp.workflow.monitoring.StepOverview;
import nl.ibp.workflow.monitoring.WatchingProcess;
import nl.ibp.workflow.monitoring.WatchingProgramme;
import nl.ibp.workflow.monitoring.WatchingProgress;
import nl.ibp.workflow.monitoring.WatchingSteps;
import nl.ibp.workflow.waiting.WaitingFor;
import nl.ibp.workflow.waiting.WaitingOrder;
import nl.ibp.workflow.waiting.WaitingQuery;
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
    private static final int FEW = 10;
    private static final int NEW_RECORDS = 50;
    private static final int PAGE = 50;
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
            for (Asked question : questions(application, work)) {
                int[] time = {0};
                System.out.println(Figures.of(
                        question.name(),
                        Side.MONITORING,
                        finished + open,
                        question.times(),
                        MOST_SECONDS,
                        () -> question.answer().apply(time[0]++)));
            }
        }
    }

    /**
     * What a page asks.
     *
     * @param times how often
     * @param answer given how often it was asked before, answers how much it found
     */
    private record Asked(String name, int times, IntFunction<Long> answer) {}

    /** A page that is promised an answer in some time gets a line here. */
    private static List<Asked> questions(ApplicationContext application, FinishedWork work) {
        Seats seats = application.getBean(Seats.class);
        Actor bureau = holding(seats.of(SeatRole.BUREAU));
        FigureQuestions asked =
                new FigureQuestions(List.of(bureau, holding(seats.of(SeatRole.MANAGER)), TenSeats.of(seats)));
        List<Asked> questions = new ArrayList<>(ofSteps(application.getBean(WatchingSteps.class), asked, work));
        questions.add(ofOverview(application, asked));
        questions.add(ofProcesses(application.getBean(WatchingProcess.class), asked));
        questions.add(ofWaiting(application.getBean(WaitingFor.class), asked));
        WatchingMap map = application.getBean(WatchingMap.class);
        questions.add(new Asked("map", TIMES, time -> (long)
                map.figures(asked.reader(time), new MapFilter(asked.filter(time).theme(), Set.of())).proposals()));
        Forecasting forecasting = application.getBean(Forecasting.class);
        questions.add(new Asked("forecast of all open dossiers", FEW, time -> (long)
                forecasting.all(asked.reader(time), null, null).dossiers().size()));
        return questions;
    }

    private static List<Asked> ofSteps(WatchingSteps steps, FigureQuestions asked, FinishedWork work) {
        return List.of(
                new Asked("figures per step", TIMES, time -> cases(steps.overview(asked.reader(time), asked.filter(time)))),
                new Asked("the same after " + NEW_RECORDS + " new records", TIMES, time -> {
                    work.change(NEW_RECORDS, time);
                    return cases(steps.overview(asked.reader(time), asked.filter(time)));
                }));
    }

    /** All that the page of the overview asks. */
    private static Asked ofOverview(ApplicationContext application, FigureQuestions asked) {
        WatchingProgramme programme = application.getBean(WatchingProgramme.class);
        WatchingProgress progress = application.getBean(WatchingProgress.class);
        return new Asked("overview, whole", TIMES, time -> {
            Actor reader = asked.reader(time);
            FigureFilter filter = asked.filter(time);
            progress.isEmpty(reader);
            return (long) programme
                    .of(reader, filter, before(filter.period()))
                    .overview()
                    .now()
                    .decided();
        });
    }

    private static Asked ofProcesses(WatchingProcess processes, FigureQuestions asked) {
        List<MapVersion> drawn = processes.versions();
        return new Asked("a process", TIMES, time -> {
            ModelVersion model = drawn.get(time % drawn.size()).model();
            return (long) processes
                    .figures(asked.reader(time), new ProcessQuestion(model, time % 2 == 0, asked.filter(time)))
                    .orElseThrow()
                    .figures()
                    .size();
        });
    }

    private static Asked ofWaiting(WaitingFor waiting, FigureQuestions asked) {
        return new Asked("whom it waits for", TIMES, time -> {
            FigureFilter filter = asked.filter(time);
            WaitingQuery query = new WaitingQuery(filter.theme(), filter.province(), filter.body(), time % 4 == 0);
            waiting.count(asked.reader(time), query);
            return (long) waiting.find(asked.reader(time), query, WaitingOrder.BODY, PAGE).size();
        });
    }

    // All time has none.
    private static Optional<Period> before(Period period) {
        return period.from().getYear() < 2000 ? Optional.empty() : Optional.of(period.before());
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
