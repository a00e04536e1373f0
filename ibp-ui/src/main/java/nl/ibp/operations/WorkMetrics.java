package nl.ibp.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.operations.CountingWork;
import nl.ibp.workflow.operations.WorkFigures;
import org.springframework.stereotype.Component;

/** What the product has to do, among the figures that are read: of all together, the same at every node. */
@Component
class WorkMetrics implements MeterBinder {

    private final CountingWork counting;

    WorkMetrics(CountingWork counting) {
        this.counting = counting;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (TaskKind kind : TaskKind.values()) {
            gauge("ibp.work.open", figures -> figures.work().open().getOrDefault(kind, 0))
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .description("Open work of people")
                    .register(registry);
        }
        gauge("ibp.work.overdue", figures -> figures.work().overdue())
                .description("Open work beyond its last day")
                .register(registry);
        gauge("ibp.jobs.due", figures -> figures.jobs().due())
                .description("What should run by itself and has not begun")
                .register(registry);
        gauge("ibp.jobs.lag", figures -> figures.jobs().lag().toSeconds())
                .baseUnit("seconds")
                .description("How long the first of those waits")
                .register(registry);
        gauge("ibp.jobs.failed", figures -> figures.jobs().failed())
                .description("What ran by itself and was given up on")
                .register(registry);
        gauge("ibp.mail.waiting", figures -> figures.work().mailWaiting())
                .description("Mail whose moment has come")
                .register(registry);
        gauge("ibp.mail.trouble", figures -> figures.work().mailInTrouble())
                .description("Mail that did not arrive, or may not have")
                .register(registry);
        gauge("ibp.deliveries.waiting", figures -> figures.work().deliveriesWaiting())
                .description("What other systems are still to be told")
                .register(registry);
        gauge("ibp.sessions", WorkFigures::sessions)
                .description("Sessions of people who are signed in")
                .register(registry);
    }

    // No number while the database is away.
    private Gauge.Builder<CountingWork> gauge(String name, ToDoubleFunction<WorkFigures> figure) {
        return Gauge.builder(
                name, counting, all -> all.latest().map(figure::applyAsDouble).orElse(Double.NaN));
    }
}
