package nl.ibp.workflow.operations;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets be measured and followed what nobody asked for at that moment: timers and mail. Without anybody listening, nothing. */
@Component
public class Observing {

    private final ObjectProvider<ObservationRegistry> observations;

    Observing(ObjectProvider<ObservationRegistry> observations) {
        this.observations = observations;
    }

    /** @param name one of a few, such as {@code ibp.job} */
    public <T> T observe(String name, Supplier<T> work) {
        return observation(name).observe(work);
    }

    public void observe(String name, Runnable work) {
        observation(name).observe(work);
    }

    private Observation observation(String name) {
        return Observation.createNotStarted(name, observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }
}
