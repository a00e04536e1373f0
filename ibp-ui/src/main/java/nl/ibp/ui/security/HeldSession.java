package nl.ibp.ui.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ibp.workflow.session.OpenSession;
import nl.ibp.workflow.session.SessionId;
import org.jspecify.annotations.Nullable;

/** A session of somebody who is signed in here. It is part of it, so that it hears of its end, whatever the cause. */
class HeldSession implements HttpSessionBindingListener {

    static final String NAME = HeldSession.class.getName();

    private final OpenSession begun;
    private final HttpSession session;
    private final @Nullable HeardOfProvider provider;
    private final Consumer<HeldSession> gone;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isEnding;

    /** @param provider null for who signed in by an account of the product */
    HeldSession(
            OpenSession begun, HttpSession session, @Nullable HeardOfProvider provider, Consumer<HeldSession> gone) {
        this.begun = begun;
        this.session = session;
        this.provider = provider;
        this.gone = gone;
    }

    SessionId id() {
        return begun.id();
    }

    /** What the other nodes were told of it when it began. */
    OpenSession begun() {
        return begun;
    }

    HttpSession session() {
        return session;
    }

    @Nullable
    HeardOfProvider provider() {
        return provider;
    }

    /** @throws IllegalStateException when it is over by now */
    Instant activeAt() {
        return Instant.ofEpochMilli(session.getLastAccessedTime());
    }

    /** Its pages are led away, and it ends once they left. */
    void leadAway() {
        isEnding = true;
    }

    /** Returns when a session whose pages are led away is over, at once for any other. */
    void awaitEnd(Duration patience) throws InterruptedException {
        if (isEnding) {
            over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        over.countDown();
        gone.accept(this);
    }
}
