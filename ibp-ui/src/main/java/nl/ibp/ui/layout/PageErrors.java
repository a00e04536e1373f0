package nl.ibp.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.PushHandler;
import java.util.Arrays;
import nl.ibp.ui.component.FailureTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the log what went wrong on a page, but for two things that are nobody's fault, for nobody is there any more. A page
 * that is left says farewell, and what it sent just before may arrive just after, with the number that the farewell had
 * taken. And a connection that is lost may be given up by the one who writes to it while it is put away already. Where
 * somebody asked for something and the database is away, it tells them too: else a button would do nothing.
 */
@Component
class PageErrors extends DefaultErrorHandler implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    // The framework has no types of its own for these.
    private static final String OUT_OF_ORDER = "Unexpected message id from the client";
    private static final String REQUEST = "org.atmosphere.cpr.AtmosphereRequestImpl";

    // Sessions refer to this one, and could be written down.
    private final transient FailureTexts failures;

    PageErrors(FailureTexts failures) {
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        letTryAgain(event);
        if (isOvertaken(failure) || isPutAway(failure)) {
            LOG.debug("A page was left meanwhile: {}", failure.getMessage());
        } else if (failures.isDatabaseAway(failure)) {
            failures.log("An open page", failure);
            tellWhoAsked();
        } else {
            super.error(event);
        }
    }

    /** A button that lets itself be pressed once waits for an answer, and would wait for ever. */
    private static void letTryAgain(ErrorEvent event) {
        event.getComponent()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isDisableOnClick)
                .ifPresent(pressed -> pressed.setEnabled(true));
    }

    private static void tellWhoAsked() {
        UI page = UI.getCurrent();
        if (page != null && !page.isClosing() && VaadinRequest.getCurrent() != null) {
            AwayNotice.show(page);
        }
    }

    private static boolean isOvertaken(Throwable failure) {
        UI page = UI.getCurrent();
        return failure instanceof UnsupportedOperationException
                && String.valueOf(failure.getMessage()).startsWith(OUT_OF_ORDER)
                && page != null
                && page.isClosing();
    }

    private static boolean isPutAway(Throwable failure) {
        StackTraceElement[] calls = failure.getStackTrace();
        return failure instanceof NullPointerException
                && calls.length > 0
                && calls[0].getClassName().equals(REQUEST)
                && Arrays.stream(calls).anyMatch(PageErrors::isOfALostConnection);
    }

    private static boolean isOfALostConnection(StackTraceElement call) {
        return call.getClassName().equals(PushHandler.class.getName())
                && call.getMethodName().equals("connectionLost");
    }
}
