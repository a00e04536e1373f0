package nl.ibp.workflow.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ibp.workflow.benchmark.Figures.Side;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Our inbox beside the engine's own {@code TaskQuery}, doing the same job on the same database in the same run:
 * docs/performance.md says how to read what it prints and draws.
 */
class InboxBenchmark {

    private static final int OURS = Integer.getInteger("ibp.times", 300);
    private static final int THEIRS = Integer.getInteger("ibp.times.engine", 200);
    private static final int WARM_UP = 300;
    private static final int MOST_SECONDS = Integer.getInteger("ibp.seconds", 20);

    @Test
    void compare() throws Exception {
        List<Integer> sizes = Arrays.stream(System.getProperty("ibp.sizes", "10000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        try (BenchmarkServer server = BenchmarkServer.start()) {
            for (int size : sizes) {
                try (ConfigurableApplicationContext application = server.application(size)) {
                    OpenWork work = new OpenWork(application.getBean(JdbcTemplate.class));
                    work.fill(size);
                    FiguresReport.write(Path.of("target", "benchmark"), size, measure(size, application, work));
                }
            }
        }
    }

    private static List<Figures> measure(int size, ConfigurableApplicationContext application, OpenWork work)
            throws Exception {
        List<Figures> measured = new ArrayList<>();
        warmUp(application, Question.all(work));
        for (Question question : Question.all(work)) {
            OurInbox inbox = new OurInbox(application, question);
            if (question.engineCanAsk()) {
                EngineTasks engine = new EngineTasks(application, question, inbox.page());
                assertThat(inbox.ids()).as(question.name()).isEqualTo(engine.ids());
                measured.add(told(Figures.of(question.name(), Side.TASK_QUERY, size, THEIRS, MOST_SECONDS, engine::ask)));
            }
            measured.add(told(Figures.of(question.name(), Side.INBOX, size, OURS, MOST_SECONDS, inbox::ask)));
        }
        return measured;
    }

    // A program that has just begun is slow at everything; people meet one that has run for days.
    private static void warmUp(ConfigurableApplicationContext application, List<Question> questions) throws Exception {
        for (Question question : questions) {
            OurInbox inbox = new OurInbox(application, question);
            Figures.of(question.name(), Side.INBOX, 0, WARM_UP, MOST_SECONDS, inbox::ask);
        }
    }

    private static Figures told(Figures figures) {
        System.out.println(figures);
        return figures;
    }
}
