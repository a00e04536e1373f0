package nl.ibp.workflow.path;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What the product writes to its log, from when somebody listens. */
final class LoggedLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String AUDIT = "nl.ibp.audit";

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final Logger product = (Logger) LoggerFactory.getLogger("nl.ibp");
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = product.getLevel();

    static LoggedLines listening() {
        LoggedLines lines = new LoggedLines();
        lines.start();
        lines.product.setLevel(Level.INFO);
        lines.root.addAppender(lines);
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        events.add(event);
    }

    List<String> all() {
        return events.stream().map(LoggedLines::whole).toList();
    }

    private static String whole(ILoggingEvent event) {
        return event.getFormattedMessage()
                + event.getKeyValuePairs()
                + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    List<ILoggingEvent> auditEvents() {
        return events.stream()
                .filter(event -> event.getLoggerName().equals(AUDIT))
                .toList();
    }

    List<String> audited() {
        return auditEvents().stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        root.detachAppender(this);
        product.setLevel(before);
        stop();
    }
}
