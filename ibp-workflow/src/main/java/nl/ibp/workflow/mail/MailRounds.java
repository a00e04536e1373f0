package nl.ibp.workflow.mail;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.ibp.workflow.operations.Observing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks again and again for what is to be mailed, and mails it, once started and where there is a mail server. */
@Component
public class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final long SECONDS_BETWEEN = 30;

    private final FillingOutbox filling;
    private final EmptyingOutbox emptying;
    private final MailServer server;
    private final Observing observing;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(MailRounds::thread);

    MailRounds(FillingOutbox filling, EmptyingOutbox emptying, MailServer server, Observing observing) {
        this.filling = filling;
        this.emptying = emptying;
        this.server = server;
        this.observing = observing;
    }

    public void start() {
        if (server.isOn()) {
            rounds.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    // One that throws would be the last.
    private void round() {
        try {
            observing.observe("ibp.mail", () -> {
                filling.fill();
                emptying.empty();
            });
        } catch (RuntimeException failed) {
            LOG.error("A round of the mail failed; it is made again", failed);
        }
    }

    /** What is under way is finished, as far as there is time. */
    @PreDestroy
    void stop() throws InterruptedException {
        rounds.shutdown();
        if (!rounds.awaitTermination(5, TimeUnit.SECONDS)) {
            rounds.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }
}
