package nl.ibp.launch;

import java.time.Duration;
import nl.ibp.workflow.live.NodeRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that ends goes on answering for some seconds, so that the proxy in front notices that it is not ready any more
 * and leads people to another one, instead of finding nobody there. Where there is no other nobody waits for that.
 */
@Component
class Draining implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Draining.class);

    private final NodeRegister nodes;
    private final Duration time;
    private volatile boolean running;

    Draining(NodeRegister nodes, @Value("${ibp.drain.seconds:0}") int seconds) {
        this.nodes = nodes;
        this.time = Duration.ofSeconds(seconds);
    }

    @Override
    public void start() {
        running = true;
    }

    // That it is not ready any more Spring says before it comes here.
    @Override
    public void stop() {
        running = false;
        if (nodes.drain()) {
            log.info(
                    "Dit knooppunt stopt over {} s; de andere gaan verder | This node ends in {} s; the others go on",
                    time.toSeconds(),
                    time.toSeconds());
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start and the first to end: before the web server takes no requests any more. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
