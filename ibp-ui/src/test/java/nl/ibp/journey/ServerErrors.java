package nl.ibp.journey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Listens to the server's log, so that an error nobody sees on the page fails the journey that caused it. */
final class ServerErrors extends AppenderBase<ILoggingEvent> {

    private final List<String> errors = new CopyOnWriteArrayList<>();

    /** Anew for each test: an application that starts sets up the log again and forgets who listened. */
    static ServerErrors listening() {
        ServerErrors listener = new ServerErrors();
        listener.start();
        root().addAppender(listener);
        return listener;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            String cause = Objects.requireNonNullElse(ThrowableProxyUtil.asString(event.getThrowableProxy()), "");
            errors.add("server: " + event.getFormattedMessage() + "\n" + cause);
        }
    }

    List<String> end() {
        root().detachAppender(this);
        stop();
        return List.copyOf(errors);
    }
}
