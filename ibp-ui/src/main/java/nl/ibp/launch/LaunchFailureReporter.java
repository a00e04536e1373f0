package nl.ibp.launch;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the start failed; whatever is unexpected is left to Spring's own report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LaunchFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = explain(failure);
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> message(cause).stream())
                .findFirst();
    }

    private static Optional<String> message(Throwable cause) {
        if (cause instanceof LaunchFailure) {
            return Optional.ofNullable(cause.getMessage());
        }
        // Somebody may take the port between our check and the web server's start.
        if (cause instanceof PortInUseException taken) {
            return Optional.ofNullable(LaunchFailure.portTaken(taken.getPort()).getMessage());
        }
        return Optional.empty();
    }
}
