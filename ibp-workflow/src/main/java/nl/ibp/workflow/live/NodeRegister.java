package nl.ibp.workflow.live;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says every few seconds that this node is there, from its start to its end. */
@Component
public class NodeRegister {

    private static final Logger log = LoggerFactory.getLogger(NodeRegister.class);

    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Nodes nodes;
    private final String id = UUID.randomUUID().toString();
    private volatile String address = "";
    private @Nullable ScheduledExecutorService beats;

    NodeRegister(Nodes nodes) {
        this.nodes = nodes;
    }

    /** By which the others know this node. */
    public String id() {
        return id;
    }

    /** What people call this node; empty until it begins. */
    public String address() {
        return address;
    }

    /** @param address what people call this node */
    public synchronized void start(String address, String version) {
        nodes.seen(id, address, version);
        this.address = address;
        ScheduledExecutorService saying = Executors.newSingleThreadScheduledExecutor(NodeRegister::thread);
        saying.scheduleWithFixedDelay(
                () -> say(address, version), BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        beats = saying;
    }

    // A database that is away comes back, and one round that throws would be the last.
    private void say(String address, String version) {
        try {
            nodes.seen(id, address, version);
        } catch (RuntimeException away) {
            log.debug("Saying that this node is there", away);
        }
    }

    /** @return whether another node is there to whom people can go */
    public boolean drain() {
        try {
            nodes.draining(id);
            return nodes.all().stream().anyMatch(node -> !node.id().equals(id) && node.isThere() && !node.draining());
        } catch (RuntimeException away) {
            log.debug("Saying that this node is about to end", away);
            return false;
        }
    }

    public synchronized void stop() {
        if (beats == null) {
            return;
        }
        beats.shutdownNow();
        beats = null;
        try {
            nodes.gone(id);
        } catch (RuntimeException away) {
            log.debug("Saying that this node is gone", away);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ibp-node");
        thread.setDaemon(true);
        return thread;
    }
}
