package nl.ibp.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.ibp.workflow.live.LiveNodes;
import org.springframework.stereotype.Component;

/** How far this node is behind the others, which each node knows of itself. */
@Component
class SignalMetrics implements MeterBinder {

    private static final double MILLIS = 1000;

    private final LiveNodes nodes;

    SignalMetrics(LiveNodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ibp.signals.lag", nodes, all -> all.lag().toMillis() / MILLIS)
                .baseUnit("seconds")
                .description("How long this node has not told or heard what happens")
                .register(registry);
    }
}
