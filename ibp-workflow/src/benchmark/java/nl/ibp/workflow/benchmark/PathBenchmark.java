package nl.ibp.workflow.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ibp.workflow.path.PathTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole path of a proposal of two provinces through two official and two administrative committees of twelve
 * members each, through the use cases and on a bare engine, in turns on the same server: docs/performance.md says how
 * to read what it prints.
 */
class PathBenchmark {

    private static final String OURS = "ours";
    private static final String BARE = "bare";
    private static final int ROUNDS = Integer.getInteger("ibp.rounds", 3);
    private static final int INSTANCES = Integer.getInteger("ibp.instances", 20);
    private static final boolean WITH_CLAIMS = !"false".equals(System.getProperty("ibp.claiming"));
    private static final int WARM_UP = Integer.getInteger("ibp.warmUp", 40);

    /** How it went, over all rounds of one side. */
    private static final class Tally {
        private final PathSide side;
        private final int threads;
        private final List<Double> rates = new ArrayList<>();
        private double seconds;
        private double processorSeconds;
        private long statements;
        private double databaseMillis;

        Tally(PathSide side, int threads) {
            this.side = side;
            this.threads = threads;
        }

        void add(double took, double processor, DurableServer.Asked asked) {
            rates.add(INSTANCES / took);
            seconds += took;
            processorSeconds += processor;
            statements += asked.statements();
            databaseMillis += asked.millis();
        }

        private int instances() {
            return rates.size() * INSTANCES;
        }

        @Override
        public String toString() {
            int all = instances();
            return String.format(
                    Locale.ROOT,
                    "Benchmark: path | %-22s | %d threads | %6.2f a second | rounds %s | %d instances | %6.1f ms processor |"
                            + " %6.0f statements | %6.1f ms in the database",
                    side.name(),
                    threads,
                    all / seconds,
                    rates.stream().map(rate -> String.format(Locale.ROOT, "%.2f", rate)).toList(),
                    all,
                    processorSeconds * 1000 / all,
                    (double) statements / all,
                    databaseMillis / all);
        }
    }

    @Test
    void compare() throws Exception {
        try (DurableServer server = new DurableServer()) {
            server.makeDatabase(OURS);
            server.makeDatabase(BARE);
            try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PathTest.Context.class)
                    .web(WebApplicationType.NONE)
                    .initializers(server.database(OURS))
                    .run("--spring.main.banner-mode=off")) {
                ProcessEngine engine = BareEnginePath.engine(server, BARE);
                compare(server, context, engine);
                engine.close();
            }
        }
    }

    private void compare(DurableServer server, ConfigurableApplicationContext context, ProcessEngine engine)
            throws Exception {
        UseCasePath ours = UseCasePath.of(context, OURS);
        BareEnginePath bare = BareEnginePath.of(engine, BARE);
        List<PathSide> sides = new ArrayList<>(List.of(ours, BareEnginePath.claiming(engine, BARE), bare));
        if (WITH_CLAIMS) {
            sides.add(UseCasePath.claiming(context, OURS));
        }
        String ourFirst = ours.begin();
        ours.walk(ourFirst);
        ours.requireComplete(ourFirst);
        String theirFirst = bare.begin();
        bare.walk(theirFirst);
        bare.requireComplete(theirFirst);
        for (PathSide side : sides) {
            round(side, WARM_UP, 4);
        }
        List<Tally> all = new ArrayList<>();
        for (int threads : List.of(1, 4)) {
            List<Tally> tallies =
                    sides.stream().map(side -> new Tally(side, threads)).toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (Tally tally : tallies) {
                    measure(server, tally);
                }
            }
            all.addAll(tallies);
        }
        all.forEach(System.out::println);
        if (DurableServer.TELLS) {
            int walked = 1 + sides.size() / 2 * (WARM_UP + 2 * ROUNDS * INSTANCES);
            server.tellStatements(OURS, walked);
            server.tellStatements(BARE, walked);
        }
    }

    private static void measure(DurableServer server, Tally tally) throws Exception {
        List<String> dossiers = begin(tally.side, INSTANCES);
        DurableServer.Asked before = server.asked(tally.side.database());
        long processor = processorNanos();
        long start = System.nanoTime();
        walk(tally.side, dossiers, tally.threads);
        tally.add(
                (System.nanoTime() - start) / 1e9,
                (processorNanos() - processor) / 1e9,
                server.asked(tally.side.database()).since(before));
    }

    private static void round(PathSide side, int instances, int threads) throws Exception {
        walk(side, begin(side, instances), threads);
    }

    private static List<String> begin(PathSide side, int instances) {
        List<String> dossiers = new ArrayList<>();
        for (int instance = 0; instance < instances; instance++) {
            dossiers.add(side.begin());
        }
        return dossiers;
    }

    private static void walk(PathSide side, List<String> dossiers, int threads) throws Exception {
        ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>(dossiers);
        ExecutorService people = Executors.newFixedThreadPool(threads);
        List<Future<?>> walks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            walks.add(people.submit(() -> {
                for (String dossier = waiting.poll(); dossier != null; dossier = waiting.poll()) {
                    side.walk(dossier);
                }
            }));
        }
        for (Future<?> walk : walks) {
            walk.get();
        }
        people.shutdown();
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
