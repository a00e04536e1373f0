package nl.ibp.workflow.path;

import java.util.Map;
import java.util.Random;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.workflow.SimulatedTime;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server of its own that works through paths until it is killed. Arguments: address of the database, user, seed. */
final class KilledWorker {

    static final String WORKING = "working";

    // More than there are cores, so that a kill finds some of them in the middle of an act.
    private static final int PEOPLE = 6;

    private KilledWorker() {}

    public static void main(String[] arguments) {
        // A defect must not look like a kill.
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        ConfigurableApplicationContext context = start(arguments[0], arguments[1]);
        context.getBean(SimulatedTime.class).travelTo(Fixtures.NOW);
        Random seeds = new Random(Long.parseLong(arguments[2]));
        // The first steps are slow, while the models are read; only then is there something to interrupt.
        new Wanderer(context, seeds.nextLong()).begin().submit().allCollegesEndorse();
        System.out.println(WORKING);
        for (int person = 0; person < PEOPLE; person++) {
            long seed = seeds.nextLong();
            new Thread(() -> work(context, seed)).start();
        }
    }

    private static void work(ConfigurableApplicationContext context, long seed) {
        Wanderer wanderer = new Wanderer(context, seed);
        while (true) {
            DossierPath path = wanderer.begin();
            boolean open = true;
            while (open) {
                open = wanderer.step(path);
            }
        }
    }

    private static ConfigurableApplicationContext start(String url, String user) {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", "",
                "spring.flyway.enabled", "false",
                "spring.main.lazy-initialization", "true",
                "spring.main.banner-mode", "off",
                "camunda.bpm.database.schema-update", "false",
                "camunda.bpm.metrics.enabled", "false",
                "camunda.bpm.job-execution.enabled", "false");
        return new SpringApplicationBuilder(PathTest.Context.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }
}
